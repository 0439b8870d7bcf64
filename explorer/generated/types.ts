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

export type TieType = (typeof TYPES.Tie)[number];
export type SubjectType = (typeof TYPES.Subject)[number];

/** What a search can be limited to. */
export const SEARCH_TYPES = ["COUNTRY","STATE","CITY","INSTITUTION","PERSON","GROUP","TIE","AGREEMENT","EVENT","POLICY","IMPACT","SOURCE","THEME"] as const;