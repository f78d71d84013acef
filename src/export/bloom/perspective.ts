/** A perspective of Neo4j Bloom, member for member as Bloom 2.21 exports it. Moments are milliseconds since 1970. */
export interface Perspective {
  readonly name: string;
  readonly id: string;
  readonly categories: readonly Category[];
  /** What nodes of each label that has a category hold. */
  readonly labels: Readonly<Record<string, readonly SchemaProperty[]>>;
  readonly relationshipTypes: readonly RelationshipType[];
  /** The colours that Bloom gives next. */
  readonly palette: { readonly colors: readonly string[]; readonly currentIndex: number };
  readonly createdAt: number;
  readonly lastEditedAt: number;
  readonly templates: readonly Template[];
  readonly sceneActions: readonly SceneActionEntry[];
  readonly hiddenRelationshipTypes: readonly string[];
  readonly hideUncategorisedData: boolean;
  readonly type: 'STANDARD_PERSPECTIVE';
  readonly maxLimitToastMsgEnabled: boolean;
  readonly parentPerspectiveId: null;
  readonly metadata: { readonly pathSegments: readonly PathSegment[]; readonly indexes: readonly IndexEntry[] };
  readonly version: string;
}

/** What Bloom calls the types of stored values: `number` is a FLOAT, `bigint` an INTEGER, `DateTime` has a zone. */
export type DataType = 'string' | 'number' | 'bigint' | 'boolean' | 'array' | 'Date' | 'DateTime';

export interface SchemaProperty {
  readonly propertyKey: string;
  /** The label or the relationship type. */
  readonly type: string;
  readonly dataType: DataType;
}

/** How nodes or relationships look. */
interface Style {
  readonly color: string;
  readonly size: number;
  /** What older versions had in the place of `captions`. */
  readonly captionKeys: readonly [];
  readonly captions: readonly Caption[];
  readonly textSize: number;
  readonly textAlign: 'top';
  readonly styleRules: readonly StyleRule[];
}

/** A search category: nodes of a class. */
export interface Category extends Style {
  /** From 1. */
  readonly id: number;
  readonly name: string;
  readonly labels: readonly string[];
  readonly properties: readonly { readonly name: string; readonly exclude: boolean; readonly dataType: DataType }[];
  readonly createdAt: number;
  readonly lastEditedAt: number;
  readonly icon: 'no-icon';
}

/** Bloom knows it by its type, and shows that: `id` and `name` are the type. */
export interface RelationshipType extends Style {
  readonly id: string;
  readonly name: string;
  readonly properties: readonly SchemaProperty[];
}

/** Whether the label, the type or a property stands on an element, and in what hovering shows. */
export interface Caption {
  readonly inTooltip: boolean;
  readonly styles: readonly [];
  readonly isCaption: boolean;
  readonly key: string;
  readonly type: 'label' | 'relationship' | 'property';
  /** Of properties alone. */
  readonly isGdsData?: false;
}

/** `single`: one style where a condition holds. `range`: styles between those of two values. Values are texts, as they are typed. */
export interface StyleRule {
  readonly id: string;
  readonly type: 'single' | 'range';
  readonly size: number;
  readonly minSize: number;
  readonly maxSize: number;
  readonly minColor: string;
  readonly midColor: string;
  readonly maxColor: string;
  readonly minPoint: 'unprocessed';
  readonly maxPoint: 'unprocessed';
  readonly applyColor: boolean;
  readonly applySize: boolean;
  readonly applyCaption: boolean;
  readonly textAlign: 'center';
  readonly textSize: number;
  readonly captions: readonly Caption[];
  readonly color: string;
  readonly isTimeZoneConvertEnabled: false;
  readonly selectedTimeZone: 'Z';
  /** `<property>_<data type>` */
  readonly basedOn: string;
  readonly valuesMapper: readonly [];
  readonly existingValues: readonly [];
  readonly minSizeValue?: string;
  readonly maxSizeValue?: string;
  readonly minColorValue?: string;
  readonly midColorValue?: string;
  readonly maxColorValue?: string;
  readonly conditionValue: string | null;
  readonly rangeValue: null;
  /** Ranges have none. */
  readonly condition?: 'equals';
}

/** A search phrase. */
export interface Template {
  /** Shown below the phrase. */
  readonly name: string;
  /** `tmpl:<moment>` */
  readonly id: string;
  readonly createdAt: number;
  /** With `$name` where a parameter is typed. */
  readonly text: string;
  readonly cypher: string;
  readonly isUpdateQuery: null;
  readonly isWriteTransactionChecked: null;
  readonly params: readonly TemplateParameter[];
  readonly hasCypherErrors: false;
}

export interface TemplateParameter {
  /** With the dollar sign. */
  readonly name: string;
  readonly dataType: 'String' | 'Integer' | 'Boolean';
  readonly collapsed: false;
  /** Suggested are the values of a property of nodes of a label, or what a statement returns. */
  readonly suggestionLabel: string | null;
  readonly suggestionProp: string | null;
  readonly suggestionBoolean: false;
  readonly cypher: string | null;
}

/** A scene action: a statement over the element ids of what is selected. */
export interface SceneActionEntry {
  readonly name: string;
  readonly id: string;
  readonly createdAt: number;
  readonly cypher: string;
  readonly isUpdateQuery: null;
  readonly isWriteTransactionChecked: null;
  /** The categories, or the relationship types, on which it is offered. */
  readonly categories: readonly number[] | null;
  readonly relationshipTypes: readonly string[] | null;
  readonly hasCypherErrors: false;
}

export interface PathSegment {
  readonly source: string;
  readonly relationshipType: string;
  readonly target: string;
}

export type IndexEntry =
  | {
      readonly label: string;
      readonly type: 'native';
      readonly propertyKeys: readonly { readonly key: string; readonly metadataProp: false }[];
    }
  | {
      readonly type: 'full-text';
      readonly state: 'ONLINE';
      readonly entityType: 'NODE';
      readonly tokenNames: readonly string[];
      readonly name: string;
      readonly propertyNames: readonly string[];
      readonly provider: { readonly key: 'fulltext'; readonly version: '1.0' };
    };
