/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions on a fact and its far end; all that are given must hold. */
export type AboutFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<AboutFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: AboutFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<AboutFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type AboutMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: AboutFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: AboutFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: AboutFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type AdjacentToFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<AdjacentToFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: DistrictWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: AdjacentToFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<AdjacentToFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type AdjacentToMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: AdjacentToFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: AdjacentToFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: AdjacentToFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type AttractedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<AttractedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: AttractedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<AttractedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type AttractedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: AttractedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: AttractedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: AttractedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type AttractedFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<AttractedFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: AttractedFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<AttractedFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type AttractedMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: AttractedFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: AttractedFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: AttractedFactWhere | null | undefined;
};

/** How sure it is that a fact holds on the days asked about, or that several share a day. */
export type Certainty =
  /** It is so whatever days the dates of the facts mean. */
  | 'CERTAIN'
  /** It may be so: a date is not exact enough, or the source does not say. */
  | 'POSSIBLE';

/** Conditions on the class of an entity. */
export type ClassFilter = {
  /** Is one of these classes, by name, e.g. `District`; none for an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type CooperatesWithFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<CooperatesWithFactWhere> | null | undefined;
  /** In which field, in Chinese, in our own words. 合作领域。 */
  readonly area?: StringFilter | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: CooperatesWithFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<CooperatesWithFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type CooperatesWithMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: CooperatesWithFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: CooperatesWithFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: CooperatesWithFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type CreatedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<CreatedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: CreatedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<CreatedByFactWhere> | null | undefined;
  /** The part in the work, in English: writer, photographer, publisher. 分工。 */
  readonly part?: StringFilter | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type CreatedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: CreatedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: CreatedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: CreatedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type CreatedFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<CreatedFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: DocumentWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: CreatedFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<CreatedFactWhere> | null | undefined;
  /** The part in the work, in English: writer, photographer, publisher. 分工。 */
  readonly part?: StringFilter | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type CreatedMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: CreatedFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: CreatedFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: CreatedFactWhere | null | undefined;
};

/** How exact a date is. */
export type DatePrecision =
  /** Exact to the day. */
  | 'DAY'
  /** Exact to the month. */
  | 'MONTH'
  /** Exact to the year. */
  | 'YEAR';

/** Conditions on a fact and its far end; all that are given must hold. */
export type DealtWithAtFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DealtWithAtFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EventWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: DealtWithAtFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DealtWithAtFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type DealtWithAtMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: DealtWithAtFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: DealtWithAtFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: DealtWithAtFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type DealtWithFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DealtWithFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: DealtWithFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DealtWithFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type DealtWithMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: DealtWithFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: DealtWithFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: DealtWithFactWhere | null | undefined;
};

/** Conditions on an exact decimal, given as a string; compared as double-precision numbers. */
export type DecimalFilter = {
  /** Equals. */
  readonly eq?: string | null | undefined;
  /** Is greater than. */
  readonly gt?: string | null | undefined;
  /** Is greater than or equals. */
  readonly gte?: string | null | undefined;
  /** Is less than. */
  readonly lt?: string | null | undefined;
  /** Is less than or equals. */
  readonly lte?: string | null | undefined;
};

/** One key to sort entities by. Exactly one field must be given. */
export type DistrictOrderBy =
  {   /** By What it is, in one sentence of our own. 简介。 The 简体 text sorts, by code point. */
  readonly description: SortDirection; readonly divisionCode?: never; readonly id?: never; readonly level?: never; readonly name?: never; }
  |  { readonly description?: never;   /** By The code of GB/T 2260, or of the statistics bureau below the county. 行政区划代码。 */
  readonly divisionCode: SortDirection; readonly id?: never; readonly level?: never; readonly name?: never; }
  |  { readonly description?: never; readonly divisionCode?: never;   /** By id. */
  readonly id: SortDirection; readonly level?: never; readonly name?: never; }
  |  { readonly description?: never; readonly divisionCode?: never; readonly id?: never;   /** By Of what level the place is. 层级。 */
  readonly level: SortDirection; readonly name?: never; }
  |  { readonly description?: never; readonly divisionCode?: never; readonly id?: never; readonly level?: never;   /** By The official name; the language asked for first that is there, 简体 otherwise. 名称。 The 简体 text sorts, by code point. */
  readonly name: SortDirection; };

/** Conditions on an entity; all that are given must hold. */
export type DistrictWhere = {
  /** Facts: Borders on, or is joined to by land or bridge. 相邻或相连。 */
  readonly adjacentTo?: AdjacentToMatch | null | undefined;
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DistrictWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attracted?: AttractedMatch | null | undefined;
  /** Facts: Cooperates with. 合作。 */
  readonly cooperatesWith?: CooperatesWithMatch | null | undefined;
  /** Facts: Was written, photographed or published by. 作者、摄影等。 */
  readonly created?: CreatedMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** The code of GB/T 2260, or of the statistics bureau below the county. 行政区划代码。 */
  readonly divisionCode?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donated?: DonatedMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly established?: EstablishedMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Facts: Held or convened. 举办、召开。 */
  readonly held?: HeldMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Issued. 印发、出台。 */
  readonly issued?: IssuedMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly leads?: LeadsMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Of what level the place is. 层级。 Codes: COUNTRY 国家, SAR 特别行政区, PROVINCE 省, CITY 市, DISTRICT 区县, SUBDISTRICT 镇街, COMMUNITY 社区、村, ZONE 功能区、片区, REGION 区域. */
  readonly level?: TermFilter | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locationOf?: LocationOfMatch | null | undefined;
  /** Facts: Belongs to or works for. 属于、任职于。 */
  readonly memberOf?: MemberOfMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** Facts: Comes from, by family or birth. 籍贯。 */
  readonly nativePeople?: NativePeopleMatch | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: DistrictWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DistrictWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participatesIn?: ParticipatesInMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Holds an office in. 担任职务。 */
  readonly positionHolders?: PositionHoldersMatch | null | undefined;
  /** Facts: Lives in. 居住于。 */
  readonly residents?: ResidentsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type DocumentWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** Facts: Was written, photographed or published by. 作者、摄影等。 */
  readonly createdBy?: CreatedByMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** The name of the text file in the folder of documents. 文件名。 */
  readonly file?: StringFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The language of the text, as a BCP 47 tag. 语言。 */
  readonly language?: StringFilter | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: DocumentWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** When it was published. 出版日期。 */
  readonly publishedOn?: PartialDateFilter | null | undefined;
  /** SHA-256 of the text file, in lower-case hexadecimal. 文件校验值。 */
  readonly sha256?: StringFilter | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type DonatedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DonatedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: DonatedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DonatedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type DonatedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: DonatedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: DonatedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: DonatedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type DonatedFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<DonatedFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: DonatedFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<DonatedFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type DonatedMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: DonatedFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: DonatedFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: DonatedFactWhere | null | undefined;
};

/** Whether a fact has ended. */
export type EndState =
  /** It has ended, or will end, on the date given. */
  | 'ENDED'
  /** The source says that it goes on. */
  | 'ONGOING'
  /** The source does not say. */
  | 'UNKNOWN';

/** Conditions on an entity; all that are given must hold. */
export type EntityWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** It is of the class `District` and meets these conditions. */
  readonly district?: DistrictWhere | null | undefined;
  /** It is of the class `Document` and meets these conditions. */
  readonly document?: DocumentWhere | null | undefined;
  /** It is of the class `Event` and meets these conditions. */
  readonly event?: EventWhere | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** It is of the class `Indicator` and meets these conditions. */
  readonly indicator?: IndicatorWhere | null | undefined;
  /** It is of the class `Industry` and meets these conditions. */
  readonly industry?: IndustryWhere | null | undefined;
  /** It is of the class `Institution` and meets these conditions. */
  readonly institution?: InstitutionWhere | null | undefined;
  /** It is of the class `InvestmentFund` and meets these conditions. */
  readonly investmentFund?: InvestmentFundWhere | null | undefined;
  /** It is of the class `Measure` and meets these conditions. */
  readonly measure?: MeasureWhere | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: EntityWhere | null | undefined;
  /** It is of the class `Observation` and meets these conditions. */
  readonly observation?: ObservationWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** It is of the class `Person` and meets these conditions. */
  readonly person?: PersonWhere | null | undefined;
  /** It is of the class `Policy` and meets these conditions. */
  readonly policy?: PolicyWhere | null | undefined;
  /** It is of the class `Programme` and meets these conditions. */
  readonly programme?: ProgrammeWhere | null | undefined;
  /** It is of the class `Project` and meets these conditions. */
  readonly project?: ProjectWhere | null | undefined;
  /** Its class, by name, e.g. `District`. */
  readonly type?: ClassFilter | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type EstablishedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<EstablishedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: EstablishedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<EstablishedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type EstablishedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: EstablishedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: EstablishedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: EstablishedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type EstablishedFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<EstablishedFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: EstablishedFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<EstablishedFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type EstablishedMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: EstablishedFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: EstablishedFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: EstablishedFactWhere | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type EventWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<EventWhere> | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWith?: DealtWithMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** When it ended; null for an event of one day. 结束日期。 */
  readonly endDate?: PartialDateFilter | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Held or convened. 举办、召开。 */
  readonly heldBy?: HeldByMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: EventWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<EventWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participants?: ParticipantsMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** When it began. 开始日期。 */
  readonly startDate?: PartialDateFilter | null | undefined;
};

/** The relation that a fact is of. Grows with the ontology: expect new values. */
export type FactKind =
  /** Is about. 统计对象。 */
  | 'ABOUT'
  /** Borders on, or is joined to by land or bridge. 相邻或相连。 */
  | 'ADJACENT_TO'
  /** Brought in from elsewhere, as an investment or a tenant. 引进。 */
  | 'ATTRACTED'
  /** Cooperates with. 合作。 */
  | 'COOPERATES_WITH'
  /** Was written, photographed or published by. 作者、摄影等。 */
  | 'CREATED_BY'
  /** Had as its subject. 议题、主题。 */
  | 'DEALT_WITH'
  /** Gave, or paid for the building of. 捐赠、捐建。 */
  | 'DONATED'
  /** Set up, founded or built. 设立、创办。 */
  | 'ESTABLISHED'
  /** Gives priority to. 以……为重点。 */
  | 'FOCUSES_ON'
  /** Pays for, wholly or in part. 出资。 */
  | 'FUNDS'
  /** Held or convened. 举办、召开。 */
  | 'HELD'
  /** Holds an office in. 担任职务。 */
  | 'HOLDS_POSITION'
  /** Carries out, or is a means of carrying out. 实施。 */
  | 'IMPLEMENTS'
  /** Issued. 印发、出台。 */
  | 'ISSUED'
  /** Leads, or is responsible for. 领导。 */
  | 'LEADS'
  /** Is or takes place in, or at. 位于。 */
  | 'LOCATED_IN'
  /** Belongs to or works for. 属于、任职于。 */
  | 'MEMBER_OF'
  /** Is a value of. 所属指标。 */
  | 'OBSERVES'
  /** Comes from, by family or birth. 籍贯。 */
  | 'ORIGINATES_FROM'
  /** Takes part in. 参与。 */
  | 'PARTICIPATES_IN'
  /** Is a part of. 隶属、组成部分。 */
  | 'PART_OF'
  /** Lives in. 居住于。 */
  | 'RESIDES_IN'
  /** Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  | 'SUPPORTS'
  /** Is aimed at. 针对。 */
  | 'TARGETS';

/** Conditions on a fact and its far end; all that are given must hold. */
export type FiguresFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<FiguresFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: ObservationWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: FiguresFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<FiguresFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type FiguresMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: FiguresFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: FiguresFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: FiguresFactWhere | null | undefined;
};

/** Conditions on a number between 0 and 1. */
export type FloatFilter = {
  /** Is greater than or equals. */
  readonly gte?: number | null | undefined;
  /** Is missing (true) or there (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is less than or equals. */
  readonly lte?: number | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type FocusOfFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<FocusOfFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: FocusOfFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<FocusOfFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type FocusOfMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: FocusOfFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: FocusOfFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: FocusOfFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type FocusesOnFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<FocusesOnFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: IndustryWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: FocusesOnFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<FocusesOnFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type FocusesOnMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: FocusesOnFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: FocusesOnFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: FocusesOnFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type FundedByFactWhere = {
  /** How much, in the unit given. 金额。 */
  readonly amount?: QuantityFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<FundedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: FundedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<FundedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type FundedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: FundedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: FundedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: FundedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type FundsFactWhere = {
  /** How much, in the unit given. 金额。 */
  readonly amount?: QuantityFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<FundsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: FundsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<FundsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type FundsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: FundsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: FundsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: FundsFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type HeldByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<HeldByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: HeldByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<HeldByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type HeldByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: HeldByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: HeldByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: HeldByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type HeldFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<HeldFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EventWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: HeldFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<HeldFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type HeldMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: HeldFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: HeldFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: HeldFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type HoldsPositionFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<HoldsPositionFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: HoldsPositionFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<HoldsPositionFactWhere> | null | undefined;
  /** The title of the office. 职务。 */
  readonly title?: StringFilter | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type HoldsPositionMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: HoldsPositionFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: HoldsPositionFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: HoldsPositionFactWhere | null | undefined;
};

/** Conditions on an id. */
export type IdFilter = {
  /** Is this id. */
  readonly eq?: string | number | null | undefined;
  /** Is one of these ids; none for an empty list. */
  readonly in?: ReadonlyArray<string | number> | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ImplementedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ImplementedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ImplementedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ImplementedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ImplementedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ImplementedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ImplementedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ImplementedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ImplementsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ImplementsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ImplementsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ImplementsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ImplementsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ImplementsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ImplementsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ImplementsFactWhere | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type IndicatorWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<IndicatorWhere> | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: IndicatorWhere | null | undefined;
  /** Facts: Is a value of. 所属指标。 */
  readonly observations?: ObservationsMatch | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<IndicatorWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
  /** The unit that its figures are given in. 计量单位。 Codes: CNY 元, PERCENT %, PERSON 人, SCHOOL 所, SCHOOL_PLACE 个学位, MEASURE 条, RANK 名, YEAR 年, SQUARE_METRE 平方米, ITEM 个. */
  readonly unitOfMeasure?: TermFilter | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type IndustryWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<IndustryWhere> | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusOf?: FocusOfMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: IndustryWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<IndustryWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type InstitutionWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<InstitutionWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attracted?: AttractedMatch | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attractedBy?: AttractedByMatch | null | undefined;
  /** Facts: Cooperates with. 合作。 */
  readonly cooperatesWith?: CooperatesWithMatch | null | undefined;
  /** Facts: Was written, photographed or published by. 作者、摄影等。 */
  readonly created?: CreatedMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donated?: DonatedMatch | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donatedBy?: DonatedByMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly established?: EstablishedMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Facts: Held or convened. 举办、召开。 */
  readonly held?: HeldMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Issued. 印发、出台。 */
  readonly issued?: IssuedMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly leads?: LeadsMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locationOf?: LocationOfMatch | null | undefined;
  /** Facts: Belongs to or works for. 属于、任职于。 */
  readonly memberOf?: MemberOfMatch | null | undefined;
  /** Facts: Belongs to or works for. 属于、任职于。 */
  readonly members?: MembersMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: InstitutionWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<InstitutionWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participatesIn?: ParticipatesInMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Holds an office in. 担任职务。 */
  readonly positionHolders?: PositionHoldersMatch | null | undefined;
  /** What sort of institution it is. 类别。 Codes: PARTY 党的机构, GOVERNMENT 政府机构, COMPANY 企业, STATE_COMPANY 国有企业, UNIVERSITY 高校, SCHOOL 学校、幼儿园, ASSOCIATION 社团、商会, MEDIA 媒体, CENTRE 中心、服务机构. */
  readonly sort?: TermFilter | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type InvestmentFundWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<InvestmentFundWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attractedBy?: AttractedByMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donatedBy?: DonatedByMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implementedBy?: ImplementedByMatch | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: InvestmentFundWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<InvestmentFundWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participants?: ParticipantsMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targets?: TargetsMatch | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type IssuedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<IssuedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: IssuedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<IssuedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type IssuedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: IssuedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: IssuedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: IssuedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type IssuedFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<IssuedFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: PolicyWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: IssuedFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<IssuedFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type IssuedMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: IssuedFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: IssuedFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: IssuedFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type LeadsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<LeadsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: LeadsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<LeadsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type LeadsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: LeadsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: LeadsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: LeadsFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type LedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<LedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: LedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<LedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type LedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: LedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: LedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: LedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type LocatedInFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<LocatedInFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: LocatedInFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<LocatedInFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type LocatedInMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: LocatedInFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: LocatedInFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: LocatedInFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type LocationOfFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<LocationOfFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: LocationOfFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<LocationOfFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type LocationOfMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: LocationOfFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: LocationOfFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: LocationOfFactWhere | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type MeasureWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MeasureWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attractedBy?: AttractedByMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donatedBy?: DonatedByMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implementedBy?: ImplementedByMatch | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: MeasureWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MeasureWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participants?: ParticipantsMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targets?: TargetsMatch | null | undefined;
  /** Of which field of policy it is. 领域。 Codes: INDUSTRY 产业协同, INNOVATION 创新驱动, REFORM 改革开放, LIVELIHOOD 民生保障, SAFETY 安全发展, LEARNING 学习宣传. */
  readonly theme?: TermFilter | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type MemberOfFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MemberOfFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: InstitutionWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: MemberOfFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MemberOfFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type MemberOfMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: MemberOfFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: MemberOfFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: MemberOfFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type MembersFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<MembersFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: MembersFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<MembersFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type MembersMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: MembersFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: MembersFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: MembersFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type NativePeopleFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<NativePeopleFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: PersonWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: NativePeopleFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<NativePeopleFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type NativePeopleMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: NativePeopleFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: NativePeopleFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: NativePeopleFactWhere | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type ObservationWhere = {
  /** Facts: Is about. 统计对象。 */
  readonly about?: AboutMatch | null | undefined;
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** How the document bounds the value, e.g. more than; null where it is the value itself. 界限。 Codes: MORE_THAN 超过, NEARLY 将近, AT_MOST 至多；位次则为前几名之内. */
  readonly bound?: TermFilter | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ObservationWhere | null | undefined;
  /** Facts: Is a value of. 所属指标。 */
  readonly observes?: ObservesMatch | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** The period that it is for. 时期。 */
  readonly period?: PartialDateFilter | null | undefined;
  /** Whether it is an actual value or a target. 性质。 Codes: ACTUAL 实际值, TARGET 目标值. */
  readonly status?: TermFilter | null | undefined;
  /** The value, exact, in the base unit. 数值。 */
  readonly value?: QuantityFilter | null | undefined;
  /** Number and unit as the document writes them, e.g. 1557亿元. 原文写法。 */
  readonly writtenAs?: StringFilter | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ObservationsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ObservationsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: ObservationWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ObservationsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ObservationsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ObservationsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ObservationsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ObservationsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ObservationsFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ObservesFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ObservesFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: IndicatorWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ObservesFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ObservesFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ObservesMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ObservesFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ObservesFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ObservesFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type OriginatesFromFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<OriginatesFromFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: DistrictWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: OriginatesFromFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<OriginatesFromFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type OriginatesFromMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: OriginatesFromFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: OriginatesFromFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: OriginatesFromFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type PartOfFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PartOfFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: PartOfFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PartOfFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type PartOfMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: PartOfFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: PartOfFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: PartOfFactWhere | null | undefined;
};

/** Conditions on a date. A date of `2021` may be any day of that year, so each asks what may be. */
export type PartialDateFilter = {
  /** May lie after it ends. */
  readonly after?: string | null | undefined;
  /** May lie before it begins. */
  readonly before?: string | null | undefined;
  /** Is missing (true) or there (false). */
  readonly isNull?: boolean | null | undefined;
  /** May lie within this day, month or year. */
  readonly overlaps?: string | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ParticipantsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipantsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ParticipantsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipantsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ParticipantsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ParticipantsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ParticipantsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ParticipantsFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ParticipatesInFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ParticipatesInFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ParticipatesInFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ParticipatesInFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ParticipatesInMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ParticipatesInFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ParticipatesInFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ParticipatesInFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type PartsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PartsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: PartsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PartsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type PartsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: PartsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: PartsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: PartsFactWhere | null | undefined;
};

/** Conditions on valid time. An unknown start or end is open, and each condition asks what may be. */
export type PeriodFilter = {
  /** May still hold after it ends. */
  readonly endsAfter?: string | null | undefined;
  /** May hold at some time within this day, month or year. */
  readonly overlaps?: string | null | undefined;
  /** May have begun before it begins; facts of unknown start are left out. */
  readonly startsBefore?: string | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type PersonWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attracted?: AttractedMatch | null | undefined;
  /** Facts: Cooperates with. 合作。 */
  readonly cooperatesWith?: CooperatesWithMatch | null | undefined;
  /** Facts: Was written, photographed or published by. 作者、摄影等。 */
  readonly created?: CreatedMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donated?: DonatedMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly established?: EstablishedMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Facts: Held or convened. 举办、召开。 */
  readonly held?: HeldMatch | null | undefined;
  /** Facts: Holds an office in. 担任职务。 */
  readonly holdsPosition?: HoldsPositionMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Issued. 印发、出台。 */
  readonly issued?: IssuedMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly leads?: LeadsMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** Facts: Belongs to or works for. 属于、任职于。 */
  readonly memberOf?: MemberOfMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: PersonWhere | null | undefined;
  /** What the person does or is, as the document says. 职业或身份。 */
  readonly occupation?: StringFilter | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Facts: Comes from, by family or birth. 籍贯。 */
  readonly originatesFrom?: OriginatesFromMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participatesIn?: ParticipatesInMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Lives in. 居住于。 */
  readonly residesIn?: ResidesInMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type PolicyWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attractedBy?: AttractedByMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donatedBy?: DonatedByMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implementedBy?: ImplementedByMatch | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Issued. 印发、出台。 */
  readonly issuedBy?: IssuedByMatch | null | undefined;
  /** When it was issued. 印发日期。 */
  readonly issuedOn?: PartialDateFilter | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** What sort of policy it is. 类别。 Codes: PLAN 方案、规划, MEASURES 措施, TAX 税收政策, LIST 清单, REFORM 改革, GUIDELINE 方针. */
  readonly legislationType?: TermFilter | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: PolicyWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participants?: ParticipantsMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targets?: TargetsMatch | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type PositionHoldersFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<PositionHoldersFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: PersonWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: PositionHoldersFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<PositionHoldersFactWhere> | null | undefined;
  /** The title of the office. 职务。 */
  readonly title?: StringFilter | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type PositionHoldersMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: PositionHoldersFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: PositionHoldersFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: PositionHoldersFactWhere | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type ProgrammeWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attractedBy?: AttractedByMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donatedBy?: DonatedByMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implementedBy?: ImplementedByMatch | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ProgrammeWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ProgrammeWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participants?: ParticipantsMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targets?: TargetsMatch | null | undefined;
};

/** Conditions on an entity; all that are given must hold. */
export type ProjectWhere = {
  /** Short, former and other names, in any language. 别名。 */
  readonly aliases?: StringListFilter | null | undefined;
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Facts: Brought in from elsewhere, as an investment or a tenant. 引进。 */
  readonly attractedBy?: AttractedByMatch | null | undefined;
  /** Facts: Had as its subject. 议题、主题。 */
  readonly dealtWithAt?: DealtWithAtMatch | null | undefined;
  /** What it is, in one sentence of our own. 简介。 */
  readonly description?: StringFilter | null | undefined;
  /** Facts: Gave, or paid for the building of. 捐赠、捐建。 */
  readonly donatedBy?: DonatedByMatch | null | undefined;
  /** Facts: Set up, founded or built. 设立、创办。 */
  readonly establishedBy?: EstablishedByMatch | null | undefined;
  /** Facts: Is about. 统计对象。 */
  readonly figures?: FiguresMatch | null | undefined;
  /** Facts: Gives priority to. 以……为重点。 */
  readonly focusesOn?: FocusesOnMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly fundedBy?: FundedByMatch | null | undefined;
  /** Facts: Pays for, wholly or in part. 出资。 */
  readonly funds?: FundsMatch | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implementedBy?: ImplementedByMatch | null | undefined;
  /** Facts: Carries out, or is a means of carrying out. 实施。 */
  readonly implements?: ImplementsMatch | null | undefined;
  /** Facts: Leads, or is responsible for. 领导。 */
  readonly ledBy?: LedByMatch | null | undefined;
  /** Facts: Is or takes place in, or at. 位于。 */
  readonly locatedIn?: LocatedInMatch | null | undefined;
  /** The official name; the language asked for first that is there, 简体 otherwise. 名称。 */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ProjectWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ProjectWhere> | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly partOf?: PartOfMatch | null | undefined;
  /** Facts: Takes part in. 参与。 */
  readonly participants?: ParticipantsMatch | null | undefined;
  /** Facts: Is a part of. 隶属、组成部分。 */
  readonly parts?: PartsMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supportedBy?: SupportedByMatch | null | undefined;
  /** Facts: Declares or gives support, cooperation or service to. 支持、配合或服务。 */
  readonly supports?: SupportsMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targetedBy?: TargetedByMatch | null | undefined;
  /** Facts: Is aimed at. 针对。 */
  readonly targets?: TargetsMatch | null | undefined;
};

/** Conditions on a quantity. A value is compared within one unit, so it needs `unit` beside it. */
export type QuantityFilter = {
  /** Is missing (true) or there (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is given in this unit, e.g. `CNY`. */
  readonly unit?: string | null | undefined;
  /** The value in that unit. */
  readonly value?: DecimalFilter | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ResidentsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ResidentsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: PersonWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ResidentsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ResidentsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ResidentsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ResidentsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ResidentsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ResidentsFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type ResidesInFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<ResidesInFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: DistrictWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: ResidesInFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<ResidesInFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type ResidesInMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: ResidesInFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: ResidesInFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: ResidesInFactWhere | null | undefined;
};

/** Which end of an order comes first. Nulls come last in either direction. */
export type SortDirection =
  /** The smallest first. */
  | 'ASC'
  /** The largest first. */
  | 'DESC';

/** Which way a path goes along a fact. */
export type StepDirection =
  /** From its object to its subject. */
  | 'BACKWARD'
  /** From its subject to its object. */
  | 'FORWARD';

/** Conditions on a text; all that are given must hold. A text in several languages matches in any. */
export type StringFilter = {
  /** Contains this text, without regard to case, width and accents. */
  readonly contains?: string | null | undefined;
  /** Is exactly this text. */
  readonly eq?: string | null | undefined;
  /** Is exactly one of these texts; none for an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is missing (true) or there (false). */
  readonly isNull?: boolean | null | undefined;
  /** Starts with this text, without regard to case, width and accents. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on a list of texts. */
export type StringListFilter = {
  /** Contains exactly this text. */
  readonly has?: string | null | undefined;
  /** Is missing (true) or there (false). */
  readonly isNull?: boolean | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type SupportedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<SupportedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: SupportedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<SupportedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
  /** In what way, in our own words. 支持的方式。 */
  readonly way?: StringFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type SupportedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: SupportedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: SupportedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: SupportedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type SupportsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<SupportsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: SupportsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<SupportsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
  /** In what way, in our own words. 支持的方式。 */
  readonly way?: StringFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type SupportsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: SupportsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: SupportsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: SupportsFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type TargetedByFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<TargetedByFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: TargetedByFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<TargetedByFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type TargetedByMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: TargetedByFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: TargetedByFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: TargetedByFactWhere | null | undefined;
};

/** Conditions on a fact and its far end; all that are given must hold. */
export type TargetsFactWhere = {
  /** All of these hold; true for an empty list. */
  readonly and?: ReadonlyArray<TargetsFactWhere> | null | undefined;
  /** How sure it is. */
  readonly confidence?: FloatFilter | null | undefined;
  /** The entity at the far end. */
  readonly node?: EntityWhere | null | undefined;
  /** This does not hold; a missing value makes a condition not hold. */
  readonly not?: TargetsFactWhere | null | undefined;
  /** At least one of these holds; false for an empty list. */
  readonly or?: ReadonlyArray<TargetsFactWhere> | null | undefined;
  /** When it holds. */
  readonly validity?: PeriodFilter | null | undefined;
};

/** Conditions on the facts that an entity has of one relation. */
export type TargetsMatch = {
  /** Every fact meets the conditions; true where there is no fact. */
  readonly every?: TargetsFactWhere | null | undefined;
  /** No fact meets the conditions. */
  readonly none?: TargetsFactWhere | null | undefined;
  /** At least one fact meets the conditions. */
  readonly some?: TargetsFactWhere | null | undefined;
};

/** Conditions on a code of a vocabulary. */
export type TermFilter = {
  /** Is one of these codes; none for an empty list. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is missing (true) or there (false). */
  readonly isNull?: boolean | null | undefined;
};

export type AllFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllFactsQuery = { readonly institution: { readonly facts: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'District', readonly name: string }
          | { readonly __typename: 'Document', readonly name: string }
          | { readonly __typename: 'Event', readonly name: string }
          | { readonly __typename: 'Indicator', readonly name: string }
          | { readonly __typename: 'Industry', readonly name: string }
          | { readonly __typename: 'Institution', readonly name: string }
          | { readonly __typename: 'InvestmentFund', readonly name: string }
          | { readonly __typename: 'Measure', readonly name: string }
          | { readonly __typename: 'Observation', readonly name: string }
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Policy', readonly name: string }
          | { readonly __typename: 'Programme', readonly name: string }
          | { readonly __typename: 'Project', readonly name: string }
        , readonly fact:
          | { readonly __typename: 'AboutFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'AdjacentToFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'AttractedFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'CooperatesWithFact', readonly area: string | null, readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'CreatedByFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'DealtWithFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'DonatedFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'EstablishedFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'FocusesOnFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'FundsFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'HeldFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'HoldsPositionFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'ImplementsFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'IssuedFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'LeadsFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'LocatedInFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'MemberOfFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'ObservesFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'OriginatesFromFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'PartOfFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'ParticipatesInFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'ResidesInFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'SupportsFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
          | { readonly __typename: 'TargetsFact', readonly kind: FactKind, readonly recordedAt: string, readonly confidence: number | null }
         }> } } | null };

export type AnyNodeQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyNodeQuery = { readonly node:
    | { readonly __typename: 'AboutFact', readonly id: string }
    | { readonly __typename: 'AdjacentToFact', readonly id: string }
    | { readonly __typename: 'AttractedFact', readonly id: string }
    | { readonly __typename: 'CooperatesWithFact', readonly id: string }
    | { readonly __typename: 'CreatedByFact', readonly id: string }
    | { readonly __typename: 'DealtWithFact', readonly id: string }
    | { readonly __typename: 'District', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly level: { readonly code: string } | null }
    | { readonly __typename: 'Document', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'DonatedFact', readonly id: string }
    | { readonly __typename: 'EstablishedFact', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'FocusesOnFact', readonly id: string }
    | { readonly __typename: 'FundsFact', readonly id: string }
    | { readonly __typename: 'HeldFact', readonly id: string }
    | { readonly __typename: 'HoldsPositionFact', readonly id: string }
    | { readonly __typename: 'ImplementsFact', readonly id: string }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'Industry', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly sort: { readonly code: string } | null }
    | { readonly __typename: 'InvestmentFund', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'IssuedFact', readonly id: string }
    | { readonly __typename: 'LeadsFact', readonly id: string }
    | { readonly __typename: 'LocatedInFact', readonly id: string }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'MemberOfFact', readonly id: string }
    | { readonly __typename: 'Observation', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'ObservesFact', readonly id: string }
    | { readonly __typename: 'OriginatesFromFact', readonly id: string }
    | { readonly __typename: 'PartOfFact', readonly id: string }
    | { readonly __typename: 'ParticipatesInFact', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'Programme', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'Project', readonly name: string, readonly id: string, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }> } }
    | { readonly __typename: 'ResidesInFact', readonly id: string }
    | { readonly __typename: 'SupportsFact', readonly id: string }
    | { readonly __typename: 'TargetsFact', readonly id: string }
   | null };

export type AsItWasKnownQueryVariables = Exact<{ [key: string]: never; }>;


export type AsItWasKnownQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly facts: { readonly edges: ReadonlyArray<{ readonly fact:
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
            | { readonly subject:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              , readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> }
           }> }, readonly mentionedIn: { readonly totalCount: number | null } }> } | null };

export type AsOfADayQueryVariables = Exact<{ [key: string]: never; }>;


export type AsOfADayQuery = { readonly district: { readonly name: string, readonly supportedBy: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly fact: { readonly validity: { readonly certainty: Certainty | null, readonly from: { readonly value: string } | null } } }> } } | null };

export type CountsAloneQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsAloneQuery = { readonly district: { readonly parts: { readonly totalCount: number | null }, readonly facts: { readonly totalCount: number | null } } | null, readonly people: { readonly totalCount: number | null } | null };

export type EveryFactAboutAnEntityQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryFactAboutAnEntityQuery = { readonly facts: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } | null };

export type EveryFactPageByPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EveryFactPageByPageQuery = { readonly facts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject: { readonly name: string } }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
      | { readonly id: string, readonly subject:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }
    >, readonly pageInfo: { readonly endCursor: string | null } } | null };

export type FactsCountedInGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsCountedInGroupsQuery = { readonly counts: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly keys: ReadonlyArray<string | null>, readonly count: number }> } | null };

export type FactsSortedAndFilteredQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsSortedAndFilteredQuery = { readonly person: { readonly holdsPosition: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly fact: { readonly title: string, readonly validity: { readonly endState: EndState, readonly from: { readonly value: string } | null, readonly to: { readonly value: string } | null } } }> } } | null };

export type FactsThatCiteADocumentAsKnownQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsThatCiteADocumentAsKnownQuery = { readonly facts: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } | null };

export type FactsThatCiteAPassageQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsThatCiteAPassageQuery = { readonly node:
    | { readonly citedBy: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object: { readonly name: string } }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
          | { readonly id: string, readonly object:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }
        > } }
    | Record<PropertyKey, never>
   | null };

export type FilteredByPropertiesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilteredByPropertiesQuery = { readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: { readonly value: string, readonly unit: string }, readonly period: { readonly value: string, readonly precision: DatePrecision, readonly earliest: string, readonly latest: string } | null }> } | null };

export type FilteredThroughRelationsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilteredThroughRelationsQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type FirstPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstPageQuery = { readonly districts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FiveLevelsQueryVariables = Exact<{
  id: string | number;
  few?: number | null | undefined;
  withCount?: boolean | null | undefined;
}>;


export type FiveLevelsQuery = { readonly zone: { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly backers: { readonly totalCount?: number | null, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly paid: { readonly edges: ReadonlyArray<{ readonly fact: { readonly amount: { readonly value: string, readonly unit: string } | null }, readonly node:
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly doers: { readonly nodes: ReadonlyArray<
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly partners: { readonly edges: ReadonlyArray<{ readonly node:
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                                | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string, readonly facts: { readonly nodes: ReadonlyArray<
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                      | { readonly id: string }
                                    > } }
                               }> } }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                        | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                      > } }
                  | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
                 }> } }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
          | { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string }
         }> } } | null };

type Named_District_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Document_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Event_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Indicator_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Industry_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Institution_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_InvestmentFund_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Measure_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Observation_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Person_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Policy_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Programme_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

type Named_Project_Fragment = { readonly id: string, readonly aliases?: ReadonlyArray<string>, readonly label: string };

export type NamedFragment =
  | Named_District_Fragment
  | Named_Document_Fragment
  | Named_Event_Fragment
  | Named_Indicator_Fragment
  | Named_Industry_Fragment
  | Named_Institution_Fragment
  | Named_InvestmentFund_Fragment
  | Named_Measure_Fragment
  | Named_Observation_Fragment
  | Named_Person_Fragment
  | Named_Policy_Fragment
  | Named_Programme_Fragment
  | Named_Project_Fragment
;

export type OneByIdQueryVariables = Exact<{ [key: string]: never; }>;


export type OneByIdQuery = { readonly district: { readonly id: string, readonly revision: number, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly level: { readonly code: string, readonly name: string } | null } | null };

export type PathsOfAnEarlierKnowledgeQueryVariables = Exact<{ [key: string]: never; }>;


export type PathsOfAnEarlierKnowledgeQuery = { readonly paths: { readonly paths: ReadonlyArray<{ readonly length: number, readonly start:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly steps: ReadonlyArray<{ readonly fact:
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject: { readonly name: string }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly subject:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
        , readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }> } | null };

export type PathsThatOverlapQueryVariables = Exact<{ [key: string]: never; }>;


export type PathsThatOverlapQuery = { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly start:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly period: { readonly certainty: Certainty, readonly from: { readonly earliest: string } | null } | null, readonly steps: ReadonlyArray<{ readonly direction: StepDirection, readonly fact:
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
          | { readonly kind: FactKind, readonly evidence: ReadonlyArray<{ readonly paraphrase: string }> }
        , readonly node:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }> } | null };

export type SearchAsOfAMomentQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchAsOfAMomentQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number, readonly node:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly matches: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly start: number, readonly end: number }> }> } | null, readonly searchPassages: { readonly nodes: ReadonlyArray<{ readonly paraphrase: string }> } | null };

export type SeveralNodesAsKnownQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type SeveralNodesAsKnownQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly paraphrase: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly confidence: number | null, readonly id: string, readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly id: string }
   | null> | null };

export type SeveralNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type SeveralNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AboutFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'AdjacentToFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object: { readonly name: string } }
    | { readonly __typename: 'AttractedFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'CooperatesWithFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'CreatedByFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'DealtWithFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'District', readonly name: string, readonly id: string }
    | { readonly __typename: 'Document', readonly name: string, readonly id: string }
    | { readonly __typename: 'DonatedFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'EstablishedFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'FocusesOnFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object: { readonly name: string } }
    | { readonly __typename: 'FundsFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'HeldFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object: { readonly name: string } }
    | { readonly __typename: 'HoldsPositionFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'ImplementsFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'InvestmentFund', readonly name: string, readonly id: string }
    | { readonly __typename: 'IssuedFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object: { readonly name: string } }
    | { readonly __typename: 'LeadsFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'LocatedInFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string }
    | { readonly __typename: 'MemberOfFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object: { readonly name: string } }
    | { readonly __typename: 'Observation', readonly name: string, readonly id: string }
    | { readonly __typename: 'ObservesFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object: { readonly name: string } }
    | { readonly __typename: 'OriginatesFromFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object: { readonly name: string } }
    | { readonly __typename: 'PartOfFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'ParticipatesInFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'Passage', readonly paraphrase: string, readonly id: string, readonly document: { readonly name: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly name: string, readonly id: string }
    | { readonly __typename: 'ResidesInFact', readonly kind: FactKind, readonly id: string, readonly subject: { readonly name: string }, readonly object: { readonly name: string } }
    | { readonly __typename: 'SupportsFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
    | { readonly __typename: 'TargetsFact', readonly kind: FactKind, readonly id: string, readonly subject:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly object:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       }
   | null> | null };

export type SortedByWhatIsThereQueryVariables = Exact<{ [key: string]: never; }>;


export type SortedByWhatIsThereQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startDate: { readonly value: string } | null }> } | null };

export type SortedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SortedQuery = { readonly districts: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly divisionCode: string | null } }> } | null };

export type SupportersWithEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportersWithEvidenceQuery = { readonly district: { readonly name: string, readonly supportedBy: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly fact: { readonly validity: { readonly from: { readonly value: string } | null }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly document: { readonly name: string } }> } }> } } | null };

export type SymmetricRelationQueryVariables = Exact<{ [key: string]: never; }>;


export type SymmetricRelationQuery = { readonly district: { readonly adjacentTo: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string }, readonly fact: { readonly subject: { readonly id: string }, readonly object: { readonly id: string } } }> } } | null };

export type WhoSupportsQueryVariables = Exact<{
  zone: string | number;
}>;


export type WhoSupportsQuery = { readonly district: { readonly name: string, readonly supportedBy: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly fact: { readonly validity: { readonly endState: EndState, readonly from: { readonly value: string } | null }, readonly evidence: ReadonlyArray<{ readonly paraphrase: string, readonly quote: string | null, readonly verified: boolean, readonly document: { readonly name: string } }> } }> } } | null };

export type SupportFromBothEndsQueryVariables = Exact<{ [key: string]: never; }>;


export type SupportFromBothEndsQuery = { readonly zone: { readonly supportedBy: { readonly edges: ReadonlyArray<{ readonly fact: { readonly id: string, readonly kind: FactKind, readonly revision: number, readonly confidence: number | null, readonly recordedAt: string, readonly way: string | null, readonly subject:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           } }> } } | null, readonly district: { readonly supports: { readonly edges: ReadonlyArray<{ readonly fact: { readonly id: string, readonly kind: FactKind, readonly revision: number, readonly confidence: number | null, readonly recordedAt: string, readonly way: string | null, readonly subject:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           } }> } } | null };

export type SupportsFactInFullFragment = { readonly id: string, readonly kind: FactKind, readonly revision: number, readonly confidence: number | null, readonly recordedAt: string, readonly way: string | null, readonly subject:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly object:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type FactByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type FactByIdQuery = { readonly node:
    | { readonly __typename: 'AboutFact', readonly id: string, readonly subject: { readonly id: string }, readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'AdjacentToFact', readonly id: string, readonly subject: { readonly id: string }, readonly object: { readonly id: string } }
    | { readonly __typename: 'AttractedFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'CooperatesWithFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'CreatedByFact', readonly id: string, readonly subject: { readonly id: string }, readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'DealtWithFact', readonly id: string, readonly subject: { readonly id: string }, readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'District', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'DonatedFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'EstablishedFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'FocusesOnFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object: { readonly id: string } }
    | { readonly __typename: 'FundsFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'HeldFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object: { readonly id: string } }
    | { readonly __typename: 'HoldsPositionFact', readonly id: string, readonly subject: { readonly id: string }, readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'ImplementsFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Indicator', readonly id: string }
    | { readonly __typename: 'Industry', readonly id: string }
    | { readonly __typename: 'Institution', readonly id: string }
    | { readonly __typename: 'InvestmentFund', readonly id: string }
    | { readonly __typename: 'IssuedFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object: { readonly id: string } }
    | { readonly __typename: 'LeadsFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'LocatedInFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Measure', readonly id: string }
    | { readonly __typename: 'MemberOfFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object: { readonly id: string } }
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'ObservesFact', readonly id: string, readonly subject: { readonly id: string }, readonly object: { readonly id: string } }
    | { readonly __typename: 'OriginatesFromFact', readonly id: string, readonly subject: { readonly id: string }, readonly object: { readonly id: string } }
    | { readonly __typename: 'PartOfFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'ParticipatesInFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Policy', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'Project', readonly id: string }
    | { readonly __typename: 'ResidesInFact', readonly id: string, readonly subject: { readonly id: string }, readonly object: { readonly id: string } }
    | { readonly __typename: 'SupportsFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'TargetsFact', readonly id: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
   | null };

export type NeighboursQueryVariables = Exact<{
  id: string | number;
}>;


export type NeighboursQuery = { readonly district: { readonly adjacentTo: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string }, readonly fact: { readonly subject: { readonly id: string }, readonly object: { readonly id: string } } }> } } | null };

export type FactsOfTheBureauQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsOfTheBureauQuery = { readonly institution: { readonly facts: { readonly totalCount: number | null, readonly edges: ReadonlyArray<{ readonly fact:
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
          | { readonly kind: FactKind }
         }> } } | null };

export type PageOfDistrictsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  orderBy?: ReadonlyArray<DistrictOrderBy> | DistrictOrderBy | null | undefined;
}>;


export type PageOfDistrictsQuery = { readonly districts: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type FactsByDateQueryVariables = Exact<{
  direction: SortDirection;
}>;


export type FactsByDateQuery = { readonly district: { readonly facts: { readonly edges: ReadonlyArray<{ readonly fact:
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
          | { readonly validity: { readonly from: { readonly earliest: string } | null } }
         }> } } | null };

export type DistrictsWhereQueryVariables = Exact<{
  where: DistrictWhere;
}>;


export type DistrictsWhereQuery = { readonly districts: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } | null };

export type SeveralOfAllSortsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type SeveralOfAllSortsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AboutFact', readonly id: string }
    | { readonly __typename: 'AdjacentToFact', readonly id: string }
    | { readonly __typename: 'AttractedFact', readonly id: string }
    | { readonly __typename: 'CooperatesWithFact', readonly id: string }
    | { readonly __typename: 'CreatedByFact', readonly id: string }
    | { readonly __typename: 'DealtWithFact', readonly id: string }
    | { readonly __typename: 'District', readonly name: string, readonly id: string }
    | { readonly __typename: 'Document', readonly name: string, readonly id: string }
    | { readonly __typename: 'DonatedFact', readonly id: string }
    | { readonly __typename: 'EstablishedFact', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'FocusesOnFact', readonly id: string }
    | { readonly __typename: 'FundsFact', readonly id: string }
    | { readonly __typename: 'HeldFact', readonly id: string }
    | { readonly __typename: 'HoldsPositionFact', readonly id: string }
    | { readonly __typename: 'ImplementsFact', readonly id: string }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Industry', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'InvestmentFund', readonly name: string, readonly id: string }
    | { readonly __typename: 'IssuedFact', readonly id: string }
    | { readonly __typename: 'LeadsFact', readonly id: string }
    | { readonly __typename: 'LocatedInFact', readonly id: string }
    | { readonly __typename: 'Measure', readonly name: string, readonly id: string }
    | { readonly __typename: 'MemberOfFact', readonly id: string }
    | { readonly __typename: 'Observation', readonly name: string, readonly id: string }
    | { readonly __typename: 'ObservesFact', readonly id: string }
    | { readonly __typename: 'OriginatesFromFact', readonly id: string }
    | { readonly __typename: 'PartOfFact', readonly id: string }
    | { readonly __typename: 'ParticipatesInFact', readonly id: string }
    | { readonly __typename: 'Passage', readonly start: number, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly name: string, readonly id: string }
    | { readonly __typename: 'Project', readonly name: string, readonly id: string }
    | { readonly __typename: 'ResidesInFact', readonly id: string }
    | { readonly __typename: 'SupportsFact', readonly id: string }
    | { readonly __typename: 'TargetsFact', readonly id: string }
   | null> | null };

export type PassagesOfADocumentAndOfAPersonQueryVariables = Exact<{ [key: string]: never; }>;


export type PassagesOfADocumentAndOfAPersonQuery = { readonly document: { readonly passages: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null, readonly person: { readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly start: number, readonly end: number }> } } | null };

export type SavedQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedQueriesQuery = { readonly savedQueries: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly result: string, readonly asOf: boolean, readonly statement: string, readonly heading: string, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly of: ReadonlyArray<string>, readonly default: unknown, readonly suggestions: ReadonlyArray<unknown>, readonly description: string }> }> | null };

export type MoneyFlowsQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyFlowsQuery = { readonly savedQuery: { readonly rows: { readonly columns: ReadonlyArray<string>, readonly rows: ReadonlyArray<unknown>, readonly truncated: boolean }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'District', readonly id: string, readonly name: string }
      | { readonly __typename: 'Document', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Indicator', readonly id: string, readonly name: string }
      | { readonly __typename: 'Industry', readonly id: string, readonly name: string }
      | { readonly __typename: 'Institution', readonly id: string, readonly name: string }
      | { readonly __typename: 'InvestmentFund', readonly id: string, readonly name: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly name: string }
      | { readonly __typename: 'Observation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Project', readonly id: string, readonly name: string }
    >, readonly facts: ReadonlyArray<
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject: { readonly id: string }, readonly object: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
      | { readonly kind: FactKind, readonly subject:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly object:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly evidence: ReadonlyArray<{ readonly id: string }> }
    > } | null };

export type SupportersQueryVariables = Exact<{
  values?: unknown;
  validOn?: string | null | undefined;
}>;


export type SupportersQuery = { readonly before: { readonly table: { readonly rows: ReadonlyArray<unknown> } } | null, readonly then: { readonly table: { readonly rows: ReadonlyArray<unknown> } } | null };

export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCount"}}}]}]}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const SupportsFactInFullFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportsFactInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportsFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"way"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]}]}}]} as unknown as DocumentNode<SupportsFactInFullFragment, unknown>;
export const AllFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"institution:wangchao-science-bureau","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IMPLEMENTS"},{"kind":"EnumValue","value":"COOPERATES_WITH"},{"kind":"EnumValue","value":"PART_OF"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"District","block":false},{"kind":"StringValue","value":"Programme","block":false}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CooperatesWithFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AllFactsQuery, AllFactsQueryVariables>;
export const AnyNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnyNode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"institution:wangchao-college","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"District"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnyNodeQuery, AnyNodeQueryVariables>;
export const AsItWasKnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsItWasKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"珠","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"supports"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"district"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ZONE","block":false}]}}]}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"StringValue","value":"2021","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2026-11-24T08:00:00Z","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"District","block":false},{"kind":"StringValue","value":"Policy","block":false}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AsItWasKnownQuery, AsItWasKnownQueryVariables>;
export const AsOfADayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsOfADay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:hengqin-zone","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"StringValue","value":"2021-09","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"FloatValue","value":"0.5"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AsOfADayQuery, AsOfADayQueryVariables>;
export const CountsAloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:donglan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CountsAloneQuery, CountsAloneQueryVariables>;
export const EveryFactAboutAnEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryFactAboutAnEntity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"district:wangchao","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FUNDS"},{"kind":"EnumValue","value":"SUPPORTS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"FloatValue","value":"0.9"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"StringValue","value":"2021","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EveryFactAboutAnEntityQuery, EveryFactAboutAnEntityQueryVariables>;
export const EveryFactPageByPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryFactPageByPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FUNDS"},{"kind":"EnumValue","value":"SUPPORTS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryFactPageByPageQuery, EveryFactPageByPageQueryVariables>;
export const FactsCountedInGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsCountedInGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TYPE"},{"kind":"EnumValue","value":"RELATION"},{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FUNDS"},{"kind":"EnumValue","value":"SUPPORTS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"District","block":false}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<FactsCountedInGroupsQuery, FactsCountedInGroupsQueryVariables>;
export const FactsSortedAndFilteredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsSortedAndFiltered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"person:lin-wangshu","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdsPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validity"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"StringValue","value":"2020","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"局","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endState"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsSortedAndFilteredQuery, FactsSortedAndFilteredQueryVariables>;
export const FactsThatCiteADocumentAsKnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsThatCiteADocumentAsKnown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"evidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"document"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"document:wangchao-2021","block":false}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PART_OF"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2021-09-15T08:00:00Z","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FactsThatCiteADocumentAsKnownQuery, FactsThatCiteADocumentAsKnownQueryVariables>;
export const FactsThatCiteAPassageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsThatCiteAPassage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"passage:wc-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PART_OF"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsThatCiteAPassageQuery, FactsThatCiteAPassageQueryVariables>;
export const FilteredByPropertiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilteredByProperties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"GDP","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"StringValue","value":"CNY","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"1000000000","block":false}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"StringValue","value":"2020","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ACTUAL","block":false}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"writtenAs"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"observation:wangchao-gdp-2020","block":false}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"aliases"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"StringValue","value":"GDP","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilteredByPropertiesQuery, FilteredByPropertiesQueryVariables>;
export const FilteredThroughRelationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilteredThroughRelations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supports"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"confidence"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"FloatValue","value":"0.9"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"district"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"ZONE","block":false}]}}]}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"funds"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"every"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"StringValue","value":"CNY","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gt"},"value":{"kind":"StringValue","value":"1","block":false}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"residents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FilteredThroughRelationsQuery, FilteredThroughRelationsQueryVariables>;
export const FirstPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FirstPageQuery, FirstPageQueryVariables>;
export const FiveLevelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiveLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"few"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCount"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"zone"},"name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","alias":{"kind":"Name","value":"backers"},"name":{"kind":"Name","value":"supportedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"few"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCount"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"District"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"paid"},"name":{"kind":"Name","value":"funds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"few"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"doers"},"name":{"kind":"Name","value":"implementedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"few"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"cooperatesWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"few"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"few"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCount"}}}]}]}]}}]} as unknown as DocumentNode<FiveLevelsQuery, FiveLevelsQueryVariables>;
export const OneByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneById"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:wangchao","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]}]}}]}}]}}]} as unknown as DocumentNode<OneByIdQuery, OneByIdQueryVariables>;
export const PathsOfAnEarlierKnowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathsOfAnEarlierKnowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"district:wangchao","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"person:lin-wangshu","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"relations"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PART_OF"},{"kind":"EnumValue","value":"HOLDS_POSITION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Institution","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"overlapping"},"value":{"kind":"BooleanValue","value":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"StringValue","value":"2020","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2030-01-01T00:00:00Z","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathsOfAnEarlierKnowledgeQuery, PathsOfAnEarlierKnowledgeQueryVariables>;
export const PathsThatOverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathsThatOverlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"person:lin-wangshu","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"programme:one-tide","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"k"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PathsThatOverlapQuery, PathsThatOverlapQueryVariables>;
export const SearchAsOfAMomentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchAsOfAMoment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"xiangzhou qu","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"District","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2021-09-15T08:00:00Z","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"snippet"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"searchPassages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"横琴","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}}]}}]}}]}}]} as unknown as DocumentNode<SearchAsOfAMomentQuery, SearchAsOfAMomentQueryVariables>;
export const SeveralNodesAsKnownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralNodesAsKnown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2026-11-24T08:00:00Z","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportsFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}}]}}]}}]}}]} as unknown as DocumentNode<SeveralNodesAsKnownQuery, SeveralNodesAsKnownQueryVariables>;
export const SeveralNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeveralNodesQuery, SeveralNodesQueryVariables>;
export const SortedByWhatIsThereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SortedByWhatIsThere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startDate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startDate"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SortedByWhatIsThereQuery, SortedByWhatIsThereQueryVariables>;
export const SortedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sorted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"divisionCode"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SortedQuery, SortedQueryVariables>;
export const SupportersWithEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportersWithEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:linyu-zone","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SupportersWithEvidenceQuery, SupportersWithEvidenceQueryVariables>;
export const SymmetricRelationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SymmetricRelation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:linyu-zone","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjacentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SymmetricRelationQuery, SymmetricRelationQueryVariables>;
export const WhoSupportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoSupports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paraphrase"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoSupportsQuery, WhoSupportsQueryVariables>;
export const SupportFromBothEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportFromBothEnds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"zone"},"name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:linyu-zone","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportsFactInFull"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:wangchao","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupportsFactInFull"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupportsFactInFull"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportsFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"way"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]}]}}]} as unknown as DocumentNode<SupportFromBothEndsQuery, SupportFromBothEndsQueryVariables>;
export const FactByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactByIdQuery, FactByIdQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adjacentTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const FactsOfTheBureauDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsOfTheBureau"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"institution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"institution:wangchao-science-bureau","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsOfTheBureauQuery, FactsOfTheBureauQueryVariables>;
export const PageOfDistrictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfDistricts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictOrderBy"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfDistrictsQuery, PageOfDistrictsQueryVariables>;
export const FactsByDateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsByDate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SortDirection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"district"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"district:wangchao","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsByDateQuery, FactsByDateQueryVariables>;
export const DistrictsWhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DistrictsWhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DistrictWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DistrictsWhereQuery, DistrictsWhereQueryVariables>;
export const SeveralOfAllSortsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralOfAllSorts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]} as unknown as DocumentNode<SeveralOfAllSortsQuery, SeveralOfAllSortsQueryVariables>;
export const PassagesOfADocumentAndOfAPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassagesOfADocumentAndOfAPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"document:wangchao-2021","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"person:lin-wangshu","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PassagesOfADocumentAndOfAPersonQuery, PassagesOfADocumentAndOfAPersonQueryVariables>;
export const SavedQueriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedQueries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQueries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"heading"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en-GB","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"zh-Hant","block":false},{"kind":"StringValue","value":"zh","block":false}]}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]} as unknown as DocumentNode<SavedQueriesQuery, SavedQueriesQueryVariables>;
export const MoneyFlowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyFlows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"money-flows","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"table"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"en","block":false}]}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoneyFlowsQuery, MoneyFlowsQueryVariables>;
export const SupportersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Supporters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"values"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"savedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"supporters","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"parameters"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"supported"},"value":{"kind":"StringValue","value":"district:hengqin-zone","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"StringValue","value":"2021-08","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"then"},"name":{"kind":"Name","value":"savedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"supporters","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"parameters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"values"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"validOn"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"table"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<SupportersQuery, SupportersQueryVariables>;