import { Int } from 'type-graphql';
import { anyFactArgs } from './declare-any-fact.js';
import { connectionArgs, languagesArg } from './arguments.js';
import { declareObject, type FieldDeclaration } from './declare.js';
import { declareConnection } from './declare-connection.js';
import { idField, revisionField } from './declare-node.js';
import type { GeneratedTypes } from './generated-types.js';
import { defaultLimits } from '../../compiler/limits.js';

/** Declares the passages and their list. */
export function declarePassage(types: GeneratedTypes): void {
  const description = 'A place in a document that bears facts out (a W3C Web Annotation text position).';
  const fields: readonly FieldDeclaration[] = [
    idField,
    revisionField,
    { name: 'paraphrase', type: () => String, description: 'What it says, in our own words.', args: [languagesArg] },
    { name: 'quote', type: () => String, nullable: true, description: 'Its own words; null where the text was not at hand.' },
    { name: 'start', type: () => Int, description: 'Where it begins in the text: UTF-16 code units from 0.' },
    { name: 'end', type: () => Int, description: 'Where it ends in the text, exclusive.' },
    { name: 'sha256', type: () => String, description: 'SHA-256 of its words in UTF-8, in lower-case hexadecimal.' },
    { name: 'verified', type: () => Boolean, description: 'Whether its words were checked against the hash when it was loaded.' },
    { name: 'document', type: () => types.named('Document'), description: 'The document that it stands in.' },
    {
      name: 'citedBy',
      type: () => types.named('AnyFactConnection'),
      description: 'The facts that it bears out, found by an index.',
      args: anyFactArgs(types, defaultLimits.nestedPage),
    },
  ];
  declareObject(types.named('Passage'), 'Passage', description, fields, [types.named('Node')]);
  declareConnection(types, 'Passage', { list: 'passages', node: 'Passage' });
}

/** A field that lists passages in the order of their text. */
export function passagesField(types: GeneratedTypes, name: string, description: string): FieldDeclaration {
  return { name, type: () => types.named('PassageConnection'), description, args: connectionArgs(defaultLimits.nestedPage) };
}
