/** The object types of each interface. */
export const TYPES = {
  "Actor": [
    "City",
    "Country",
    "Group",
    "Institution",
    "Person",
    "State"
  ],
  "Node": [
    "Affiliation",
    "Agreement",
    "City",
    "Claim",
    "Country",
    "Event",
    "Group",
    "Impact",
    "Institution",
    "Membership",
    "Office",
    "Partnership",
    "Person",
    "PersonalTie",
    "Policy",
    "PolicyEffect",
    "SisterTie",
    "Source",
    "State",
    "Theme"
  ],
  "PathStep": [
    "StructureStep",
    "TieStep"
  ],
  "Place": [
    "City",
    "Country",
    "State"
  ],
  "Subject": [
    "Affiliation",
    "Agreement",
    "City",
    "Country",
    "Event",
    "Group",
    "Impact",
    "Institution",
    "Membership",
    "Office",
    "Partnership",
    "Person",
    "PersonalTie",
    "Policy",
    "PolicyEffect",
    "SisterTie",
    "Source",
    "State",
    "Theme"
  ],
  "Tie": [
    "Affiliation",
    "Agreement",
    "Membership",
    "Office",
    "Partnership",
    "PersonalTie",
    "SisterTie"
  ]
} as const;

export type ActorType = (typeof TYPES.Actor)[number];
export type TieType = (typeof TYPES.Tie)[number];
export type SubjectType = (typeof TYPES.Subject)[number];

/** What a search can be limited to. */
export const SEARCH_TYPES = ["COUNTRY","STATE","CITY","INSTITUTION","PERSON","GROUP","TIE","AGREEMENT","EVENT","POLICY","IMPACT","SOURCE","THEME"] as const;

/** The values of enums that pages show: each language needs a word for each. */
export type Term = 'ACTIVE' | 'AFFILIATION' | 'AGREEMENT' | 'ALIAS' | 'ANNOUNCEMENT' | 'ARTICLE' | 'AUDIENCE' | 'AUTHOR' | 'BOOK' | 'CEREMONY' | 'CHAMBER' | 'CITY' | 'CITY_NETWORK' | 'CLIMATE_AGREEMENT' | 'COMMISSIONER' | 'COMMON' | 'COMMUNITY' | 'COMPANY' | 'COMPLETE' | 'CONFERENCE' | 'CONFIDENCE' | 'CONFIRMED' | 'CONFUCIUS_INSTITUTE' | 'COOPERATION' | 'COUNTRIES' | 'COUNTRY' | 'COUNTY' | 'CO_AUTHORSHIP' | 'DATASET' | 'DECADE' | 'DECIDER' | 'DECISION' | 'DECREASE' | 'DEEP_WATER_PORT' | 'DELEGATE' | 'DELEGATION' | 'DEPRECATED' | 'DIRECTION' | 'DIRECTIONS' | 'DIRECTNESS' | 'DISPUTED' | 'DISTRICT' | 'DOMESTIC' | 'DONATION' | 'DONOR' | 'DORMANT' | 'DOUBTFUL' | 'ECO_PARTNERSHIP' | 'EMPLOYER' | 'ENCOURAGED' | 'ENDED' | 'EVENT' | 'EXCHANGE' | 'EXHIBITION' | 'FORMER' | 'FOUNDATION' | 'FRIENDSHIP' | 'FRIENDSHIP_ASSOCIATION' | 'FRIENDSHIP_OF_PEOPLE' | 'GARDEN' | 'GOVERNMENT_BODY' | 'GROUP' | 'GUEST' | 'GUIDELINE' | 'HOLDER' | 'HOSPITAL' | 'HOST' | 'IMAGE' | 'IMPACT' | 'INCREASE' | 'INDEPENDENT_SOURCES' | 'INDICATOR' | 'INDICATORS' | 'INDIVIDUAL' | 'INSTITUTION' | 'ITSELF' | 'JOINT_INSTITUTE' | 'JOINT_LABORATORY' | 'JOINT_VENTURE' | 'KEPT' | 'KIND' | 'LABORATORY' | 'LANGUAGE' | 'LAST_LISTED' | 'LAW' | 'LECTURE' | 'LETTER' | 'LIAISON_OFFICE' | 'LIBRARY' | 'LIBRARY_EXCHANGE' | 'LISTED' | 'LISTED_REPEATEDLY' | 'LOCATED_IN' | 'MEDIA' | 'MEETING' | 'MEMBER' | 'MEMBERSHIP' | 'MEMORANDUM' | 'MENTEE' | 'MENTOR' | 'MENTORSHIP' | 'MIXED' | 'MUSEUM' | 'NATIONAL' | 'NETWORK' | 'NEWS' | 'NGO' | 'NONE' | 'NORMAL' | 'NOT_COVERED' | 'NOT_LISTED' | 'NOT_ON_LATER_LISTS' | 'NOT_RECORDED' | 'OCCUPATION' | 'OFFICIAL' | 'OPERATOR' | 'ORCHESTRA' | 'ORDER' | 'ORGANIZER' | 'PARK' | 'PARTIAL' | 'PARTICIPANT' | 'PARTNER' | 'PARTY' | 'PART_OF' | 'PERIODICAL' | 'PERIODS' | 'PERSON' | 'PLACE' | 'POLICY' | 'PORT' | 'PORT_AGREEMENT' | 'PORT_AUTHORITY' | 'POST' | 'POSTPONEMENT' | 'PREFECTURE' | 'PREFERRED' | 'PRIMARY' | 'PRIMARY_SOURCE' | 'PROGRAMME' | 'PROPOSAL' | 'PROPOSED' | 'PROPOSER' | 'PROVINCE' | 'PUBLISHER' | 'READ' | 'RECIPIENT' | 'REFUSAL' | 'REGION' | 'REGISTER' | 'RENEWAL' | 'REPORT' | 'RESOLUTION' | 'RESTRICTED' | 'REVERSAL' | 'RIVER_PORT' | 'ROMANIZATION' | 'SCALE' | 'SCHOOL' | 'SCIENCE_AGREEMENT' | 'SEAPORT' | 'SECONDARY' | 'SECOND_HAND' | 'SHORT' | 'SIGNATORY' | 'SIGNED' | 'SIGNING' | 'SINGLE_SOURCE' | 'SISTER_AGREEMENT' | 'SISTER_CITY' | 'SISTER_CITY_ASSOCIATION' | 'SISTER_COUNTY' | 'SISTER_DISTRICT' | 'SISTER_PORT' | 'SISTER_SCHOOL' | 'SISTER_STATE' | 'SOURCE' | 'SOURCES' | 'SOURCE_SAYS_NONE' | 'SPEAKER' | 'SPECIAL_ZONE' | 'SPORTS_CLUB' | 'STANDING' | 'STATE' | 'STATED' | 'STATES' | 'STATUS' | 'SUBJECTS' | 'SUSPENDED' | 'SUSPENSION' | 'TERMINATION' | 'TERTIARY' | 'TERTIARY_SOURCES' | 'TESTIMONY' | 'THEME' | 'THESIS' | 'THINK_TANK' | 'TIE' | 'TOWN' | 'TRADE_AGENCY' | 'TRADE_AGREEMENT' | 'TRADE_OFFICE' | 'UNIT' | 'UNIVERSITY' | 'UNKNOWN' | 'UPGRADE' | 'VISIT' | 'WEB_PAGE' | 'WITHDRAWAL' | 'WITHIN' | 'WITNESS' | 'YEAR' | 'ZOO';