import { expect } from 'vitest';
import { type Edit, add, swap } from '../support/dataset.ts';

/** By title, edits of data files, and the faults that they are. */
type Cases = Readonly<
  Record<string, readonly [edits: Readonly<Record<string, Edit>>, ...faults: readonly string[]]>
>;

const CELLS: Cases = {
  'a reference to what nothing defines, with what was meant': [
    { 'cities.csv': swap('CITY,ohio', 'CITY,ohoi') },
    'data/cities.csv:3:within: expected the id of a State, a Country or a City, but got "ohoi"; did you mean "ohio"?',
  ],
  'a reference to a thing of another type': [
    { 'cities.csv': swap('CITY,ohio', 'CITY,liu-lijuan') },
    'data/cities.csv:3:within: expected the id of a State, a Country or a City, but got "liu-lijuan", which is a Person',
  ],
  'a reference to an id that was merged into another': [
    { 'cities.csv': swap('DISTRICT,hefei', 'DISTRICT,hofei') },
    'data/cities.csv:7:within: expected the id of a State, a Country or a City, but got "hofei", which was merged into "hefei"',
  ],
  'a redirect to an id that was merged into another': [
    { 'redirects.csv': add('hofee,hofei,a slip,2026-11-01') },
    'data/redirects.csv:3:into: expected the id of a Node, but got "hofei", which was merged into "hefei"',
  ],
  'a source that has no row': [
    { 'countries.csv': swap('CN,register', 'CN,regster') },
    'data/countries.csv:2:source: expected the id of a Source, but got "regster"; did you mean "register"?',
  ],
  'a row without a source': [
    { 'countries.csv': swap('CN,register', 'CN,') },
    'data/countries.csv:2:source: expected a source, but the cell is empty',
  ],
  'a value that the enum does not have': [
    { 'cities.csv': swap('DISTRICT,hefei', 'DISTRIKT,hefei') },
    'data/cities.csv:7:kind: expected CITY, COUNTY, DISTRICT, TOWN or SPECIAL_ZONE, but got "DISTRIKT"; did you mean "DISTRICT"?',
  ],
  'a value of the enum that is for another table': [
    { 'cities.csv': swap('DISTRICT,hefei', 'STATE,hefei') },
    'data/cities.csv:7:kind: expected CITY, COUNTY, DISTRICT, TOWN or SPECIAL_ZONE, but got "STATE"',
  ],
  'a day that no calendar has': [
    { 'people.csv': swap('1961', '1961-02-30') },
    expect.stringMatching(
      /^data\/people\.csv:3:born: a date must be EDTF .* "1961-02-30"$/,
    ) as never,
  ],
  'a number with a separator': [
    { 'cities.csv': swap('850106', '850.106') },
    'data/cities.csv:3:population: expected a whole number from 0 to 2147483647, but got "850.106"',
  ],
  'a latitude beyond the pole': [
    { 'cities.csv': swap('39.96118', '99.96118') },
    'data/cities.csv:3:latitude: expected degrees from -90 to 90, but got "99.96118"',
  ],
  'half of a point': [
    { 'cities.csv': swap('31.86389,117.28083', '31.86389,') },
    'data/cities.csv:6:longitude: expected a longitude beside the latitude',
  ],
  'an id that is no slug, and who refers to it': [
    { 'groups.csv': swap('city-officials,', 'City Officials,') },
    'data/events.csv:3:participants: expected the id of an Actor, but got "city-officials"',
    'data/groups.csv:2:id: expected an id of small letters, digits and hyphens, other than none and unknown, but got "City Officials"',
  ],
  'an address without a scheme': [
    { 'sources.csv': swap('https://example.org/a,', 'example.org/a,') },
    'data/sources.csv:7:url: expected an address that begins with http:// or https://, without spaces and <>"{}|\\^`, but got "example.org/a"',
  ],
  'an identifier that its scheme cannot have': [
    { 'identifiers.csv': swap('Q16567', '16567') },
    'data/identifiers.csv:2:value: expected an identifier of WIKIDATA such as Q16567, but got "16567"',
  ],
  'a language tag that is none': [
    { 'names.csv': swap('zh-Latn-wadegile', 'zh_wadegile') },
    'data/names.csv:4:language: expected a language tag of BCP 47 such as zh-Hans, but got "zh_wadegile"',
  ],
  'codes of no country and no currency': [
    { 'countries.csv': swap('CN', 'QX'), 'impacts.csv': swap('USD', '$') },
    'data/countries.csv:2:code: expected a country code of ISO 3166-1 such as CN, but got "QX"',
    'data/impacts.csv:2:currency: expected a currency code of ISO 4217 such as USD, but got "$"',
  ],
  'the same item twice, and `none` beside another': [
    {
      'sister_ties.csv': (text) =>
        text
          .replace('ohio|hubei,1979', 'ohio|hubei|ohio,1979')
          .replace('ACTIVE,trade', 'ACTIVE,trade|none'),
    },
    'data/sister_ties.csv:7:themes: expected "none" to stand alone, but got "trade|none"',
    'data/sister_ties.csv:8:parties: expected each item once, but got "ohio" again',
  ],
};

const LONG = 'x'.repeat(100_000);

const BOUNDS: Cases = {
  'a population that no `Int` holds': [
    { 'cities.csv': swap('850106', '85010600000000000000') },
    'data/cities.csv:3:population: expected a whole number from 0 to 2147483647, but got "85010600000000000000"',
  ],
  'an amount that a `Float` would round': [
    { 'impacts.csv': swap('1200000', '1200000.0000000001') },
    'data/impacts.csv:2:amount: expected a number of at most 15 digits, such as 1200000 or 0.5, but got "1200000.0000000001"',
  ],
  'an amount that is infinite for a `Float`': [
    { 'impacts.csv': swap('1200000', '9'.repeat(400)) },
    `data/impacts.csv:2:amount: expected a number of at most 15 digits, such as 1200000 or 0.5, but got "${'9'.repeat(60)}…" (400 characters)`,
  ],
  'a name that is too long for the index of names': [
    { 'countries.csv': swap('China', LONG) },
    `data/countries.csv:2:name: expected at most 200 characters, but got 100000: "${'x'.repeat(60)}…"`,
  ],
  'a name that is too long once its ligatures are letters': [
    { 'countries.csv': swap('China', '\ufdfa'.repeat(12)) },
    `data/countries.csv:2:name: expected at most 200 characters, but got 216: "${'\ufdfa'.repeat(12)}"`,
  ],
  'a title, a text, an address, a date, a language and an id that are too long': [
    {
      'groups.csv': swap('officials of cities who heard a lecture', LONG),
      'names.csv': swap('zh-Latn-wadegile', `zh-x-${'abcdefgh-'.repeat(30)}a`),
      'people.csv': swap('1961', `"[${'1961,'.repeat(40)}1962]"`),
      'redirects.csv': swap('hofei', LONG),
      'sources.csv': (text) =>
        text.replace('Almanac of twins', LONG).replace('org/almanac', `org/${LONG}`),
    },
    `data/groups.csv:2:defined_as: expected at most 5000 characters, but got 100000: "${'x'.repeat(60)}…"`,
    expect.stringMatching(
      /^data\/names\.csv:4:language: expected at most 100 characters, but got 276: /,
    ) as never,
    expect.stringMatching(
      /^data\/people\.csv:3:born: expected at most 100 characters, but got 206: /,
    ) as never,
    `data/redirects.csv:2:id: expected at most 200 characters, but got 100000: "${'x'.repeat(60)}…"`,
    `data/sources.csv:2:title: expected at most 500 characters, but got 100000: "${'x'.repeat(60)}…"`,
    `data/sources.csv:2:url: expected at most 2000 characters, but got 100020: "https://example.org/${'x'.repeat(40)}…"`,
  ],
  'a list of too many items, and the words of a source for a party that are too long': [
    {
      'events.csv': swap('SPEAKER:richard-v-knight', `SPEAKER:richard-v-knight=${LONG}`),
      'sister_ties.csv': swap('ohio|hubei,1979', `ohio|hubei${'|ohio'.repeat(1_000)},1979`),
    },
    `data/events.csv:3:participants: expected at most 200 characters after \`=\`, but got 100000: "${'x'.repeat(60)}…"`,
    'data/sister_ties.csv:8:parties: expected at most 1000 items, but got 1002',
  ],
  'an address with a space or a bracket in it': [
    {
      'sources.csv': (text) =>
        text.replace('org/almanac', 'org/al manac').replace('org/blog', 'org/<blog>'),
    },
    'data/sources.csv:2:url: expected an address that begins with http:// or https://, without spaces and <>"{}|\\^`, but got "https://example.org/al manac"',
    'data/sources.csv:3:url: expected an address that begins with http:// or https://, without spaces and <>"{}|\\^`, but got "https://example.org/<blog>"',
  ],
};

const CHARACTERS: Cases = {
  'a sign that turns the direction of what follows, and shows it': [
    { 'countries.csv': swap('China', 'Chi\u202ena') },
    'data/countries.csv:2:name: expected only visible characters, but got U+202E in "Chi<U+202E>na"; remove it',
  ],
  'signs that terminals and XML do not take': [
    {
      'groups.csv': swap('some forty', '\0some forty\u001b[2J'),
      'people.csv': swap('Liu Lijuan', 'Liu\u0085Lijuan\ufffe'),
    },
    'data/groups.csv:2:size: expected only visible characters, but got U+0000, U+001B in "<U+0000>some forty<U+001B>[2J"; remove them',
    'data/people.csv:3:name: expected only visible characters, but got U+0085, U+FFFE in "Liu<U+0085>Lijuan<U+FFFE>"; remove them',
  ],
  'words after `=` that would become one sign with it': [
    { 'events.csv': swap('SPEAKER:richard-v-knight', 'SPEAKER:richard-v-knight= \u0338x') },
    'data/events.csv:3:participants: expected a letter, not a combining mark, after `=`, but got "\u0338x"',
  ],
  'a column whose name has one': [
    { 'themes.csv': swap('broader', 'broader\u2066') },
    'data/themes.csv:1: expected a column "broader", but there is none',
    'data/themes.csv:1: expected no column "broader<U+2066>"; did you mean "broader"?',
  ],
  'a name with the sign that parts the items of lists': [
    { 'countries.csv': swap('China', 'China|中国') },
    'data/countries.csv:2:name: expected one name without "|", but got "China|中国"; write each name in a row of its own',
  ],
};

const ROWS: Cases = {
  'a day of recording that has not come': [
    { 'countries.csv': swap('CN,register,,,,,,2026-11-01', 'CN,register,,,,,,2027-11-01') },
    'data/countries.csv:2:recorded: expected a day that is not in the future, but got "2027-11-01"',
  ],
  'a claim that was retired before it was recorded': [
    { 'sister_ties.csv': swap('2026-11-01,2026-11-10', '2026-11-12,2026-11-10') },
    'data/sister_ties.csv:5:retired: expected a day from 2026-11-12 on, when it was recorded, but got "2026-11-10"',
  ],
  'a judgement without a reason': [
    {
      'sister_ties.csv': (text) =>
        text.replace('both governments give this year', '').replace('a slip of the keyboard', ''),
    },
    'data/sister_ties.csv:5:reason: expected the reason why it was retired, but the cell is empty',
    'data/sister_ties.csv:8:reason: expected the reason for the rank PREFERRED, but the cell is empty',
  ],
  'a row that says nothing, and one that says what another says': [
    {
      'countries.csv': add('china,,,gazette,,,,,,2026-11-01,'),
      'memberships.csv': (text) => `${text}${text.split('\n')[1] ?? ''}\n`,
    },
    'data/countries.csv:4: expected at least one value, but the row has none; remove the row',
    'data/memberships.csv:3: expected each row once, but this one repeats line 2; remove one',
  ],
  'a source that takes its word from itself': [
    { 'countries.csv': swap('CN,register,,', 'CN,register,,register') },
    'data/countries.csv:2:taken_from: expected another source than the row\'s own, but got "register"',
  ],
  'a source that upholds and denies the same': [
    { 'names.csv': add('columbus-oh,Cowtown,en,ALIAS,,,gazette,page 2,,DENIES,,,2026-11-01,') },
    'data/names.csv:11:name: expected one stance of "gazette", but it states this at names.csv:2 and denies it here; keep one',
  ],
  'a claim that is judged in two ways': [
    { 'countries.csv': add('china,China,,register,,,,PREFERRED,why not,2026-11-01,') },
    'data/countries.csv:4:name: expected the same rank, reason and retirement as countries.csv:2, which makes the same claim',
  ],
};

const SUBJECTS: Cases = {
  'an id in two tables': [
    { 'groups.csv': add('hefei,Hefei,a group,,register,,,,,,2026-11-01,') },
    'data/groups.csv:3:id: expected an id of its own, but "hefei" is in cities.csv too, at line 6',
  ],
  'a subject that no row names': [
    { 'people.csv': swap('Liu Lijuan', '') },
    'data/people.csv:3:name: expected a row of "liu-lijuan" to give its name, but none does',
  ],
  'a tie with itself': [
    { 'sister_ties.csv': (text) => text.replaceAll('ohio|hubei', 'ohio') },
    'data/sister_ties.csv:8:parties: expected two parties or more, but got "ohio" alone',
  ],
  'a part that the tie does not have': [
    { 'offices.csv': swap('OPERATOR:dandong', 'PARTNER:dandong') },
    'data/offices.csv:2:parties: expected the role OPERATOR or HOST, but got "PARTNER"',
  ],
  'a part that another kind of tie has': [
    { 'personal_ties.csv': swap('MENTOR:', 'PARTNER:') },
    'data/personal_ties.csv:2:parties: expected one party with the role MENTOR, but there is none',
    'data/personal_ties.csv:2:parties: expected the role MENTOR or MENTEE in a MENTORSHIP, but got PARTNER for "richard-v-knight"',
  ],
  'two who have a part that only one can have': [
    { 'offices.csv': swap('HOST:wilmington-nc', 'HOST:wilmington-nc|HOST:hefei') },
    'data/offices.csv:2:parties: expected one party with the role HOST, but got "wilmington-nc", "hefei"',
  ],
  'a participant whose part is not said': [
    { 'events.csv': swap('SPEAKER:', '') },
    expect.stringMatching(
      /^data\/events\.csv:3:participants: expected a role \(HOST, .*\) before the id/,
    ) as never,
  ],
  'an end before the beginning, by one source in two rows': [
    { 'sister_ties.csv': add('ohio--hubei,,,,1978-12,,,,gazette,page 2,,,,,2026-11-01,') },
    'data/sister_ties.csv:13:end: expected a date not before "1979", the start according to the same source, but got "1978-12"',
  ],
  'what contains itself': [
    {
      'institutions.csv': swap(
        'UNIVERSITY,columbus-oh,,',
        'UNIVERSITY,columbus-oh,ohio-state-university-center-for-automotive-research,',
      ),
      'themes.csv': swap('economy,Economy,', 'economy,Economy,trade'),
    },
    'data/institutions.csv:5:part_of: expected no cycle, but got "ohio-state-university" > "ohio-state-university-center-for-automotive-research" > "ohio-state-university"; remove one of these references',
    'data/themes.csv:4:broader: expected no cycle, but got "economy" > "trade" > "economy"; remove one of these references',
  ],
  'a merged id that leads nowhere or is in use': [
    { 'redirects.csv': add('dandong,hefai,a slip,2026-11-01') },
    'data/redirects.csv:3:id: expected an id that is no longer in use, but "dandong" is in cities.csv',
    'data/redirects.csv:3:into: expected the id of a Node, but got "hefai"; did you mean "hefei"?',
  ],
  'an actor told apart from itself, or from another twice': [
    {
      'distinctions.csv': (text) => `${text}columbus-oh,columbus-in,once more,\nhefei,hefei,no,\n`,
    },
    'data/distinctions.csv:4: expected one row for this, but line 2 has the same ids; merge them',
    'data/distinctions.csv:5:b: expected another actor than "hefei", but got the same',
  ],
};

const COVERAGE: Cases = {
  'coverage of a place by itself, without a date, or twice for one kind': [
    {
      'coverage.csv': () =>
        [
          'place,partner,kinds,completeness,as_of,source,note,recorded',
          'hefei,hefei,SISTER_CITY,COMPLETE,2024,almanac,,2026-11-01',
          'hefei,,SISTER_CITY,COMPLETE,,almanac,,2026-11-01',
          'hefei,ohio,FRIENDSHIP,NOT_COVERED,,,,2026-11-01',
          'ohio,hefei,SISTER_CITY|FRIENDSHIP,NOT_COVERED,,,,2026-11-01',
          'liu-lijuan,,SISTER_TOWN,ALL,,,,2026-11-01',
          '',
        ].join('\n'),
    },
    'data/coverage.csv:2:partner: expected another place than "hefei", but got the same',
    'data/coverage.csv:3:as_of: expected as_of beside COMPLETE, but the cell is empty or faulty',
    'data/coverage.csv:5:kinds: expected FRIENDSHIP once for this, but line 4 covers it too',
    'data/coverage.csv:6:place: expected the id of a Place, but got "liu-lijuan", which is a Person',
    expect.stringContaining('data/coverage.csv:6:kinds: expected a value of TieKind') as never,
    expect.stringContaining('data/coverage.csv:6:completeness: expected COMPLETE') as never,
  ],
  'coverage of the members of a network by other ties, or twice for one network': [
    {
      'coverage.csv': () =>
        [
          'place,partner,network,kinds,completeness,as_of,source,note,recorded',
          'hefei,,sister-cities-international,MEMBERSHIP|SISTER_CITY,PARTIAL,,,,2026-11-01',
          'ohio,,,MEMBERSHIP,PARTIAL,,,,2026-11-01',
          'ohio,,sister-cities-international,MEMBERSHIP,PARTIAL,,,,2026-11-01',
          'ohio,,sister-cities-international,MEMBERSHIP,NOT_COVERED,,,,2026-11-01',
          '',
        ].join('\n'),
    },
    'data/coverage.csv:2:kinds: expected MEMBERSHIP alone beside a network',
    'data/coverage.csv:5:kinds: expected MEMBERSHIP once for this, but line 4 covers it too',
  ],
};

const IDENTITIES: Cases = {
  'a judgment on a faulty identifier, of something that is no place, twice, or that two are the same':
    [
      {
        'identities.csv': () =>
          [
            'scheme,value,id,judgement,by,at,because',
            'GEONAMES,x1,hefei,same,Curator,2026-11-01,Reason.',
            'GEONAMES,2,hefei,SAME,Curator,2026-11-01,Reason.',
            'OTHER,2,hefei,same,Curator,2026-11-01,Reason.',
            'GEONAMES,3,liu-lijuan,distinct,Curator,2026-11-01,',
            'NAME,Columbus; US,columbus-oh,same,Curator,2026-11-01,Reason.',
            'NAME,Columbus; US,columbus-oh,distinct,Curator,2026-11-01,Reason.',
            'NAME,Columbus; US,columbus-in,same,Curator,2026-11-01,Reason.',
            '',
          ].join('\n'),
      },
      expect.stringContaining(
        'data/identities.csv:2:value: expected an identifier of GEONAMES',
      ) as never,
      'data/identities.csv:3:judgement: expected same or distinct, but got "SAME"',
      expect.stringContaining(
        'data/identities.csv:4:scheme: expected a value of IdentifierScheme',
      ) as never,
      'data/identities.csv:5:id: expected the id of a Place or an Institution, but got "liu-lijuan", which is a Person',
      'data/identities.csv:5:because: expected a because, but the cell is empty',
      'data/identities.csv:7: expected one row for this, but line 6 has the same ids; merge them',
      'data/identities.csv:8:id: expected NAME:Columbus; US to be the same as one id, but line 6 says "columbus-oh"',
    ],
};

const NAMESAKES: Cases = {
  'a place not on record that lies nowhere, has no source or half a point, or is there twice': [
    {
      'namesakes.csv': () =>
        [
          'scheme,value,name,within,latitude,longitude,population,source',
          'GEONAMES,x1,Columbus,ohio,,,,almanac',
          'GEONAMES,2,Columbus,,,,,almanac',
          'GEONAMES,3,Columbus,liu-lijuan,,,,almanac',
          'GEONAMES,4,Columbus,ohio,39.96,,,almanac',
          'GEONAMES,5,Columbus,ohio,,,many,almanac',
          'GEONAMES,6,Columbus,ohio,,,,',
          'GEONAMES,6,Columbus,ohio,,,,almanac',
          '',
        ].join('\n'),
    },
    'data/namesakes.csv:2:value: expected an identifier of GEONAMES such as 4509177, but got "x1"',
    'data/namesakes.csv:3:within: expected a within, but the cell is empty',
    'data/namesakes.csv:4:within: expected the id of a Place, but got "liu-lijuan", which is a Person',
    'data/namesakes.csv:5:longitude: expected a longitude beside the latitude',
    'data/namesakes.csv:6:population: expected a whole number from 0 to 2147483647, but got "many"',
    'data/namesakes.csv:7:source: expected a source, but the cell is empty',
    'data/namesakes.csv:8: expected one row for this, but line 7 has the same ids; merge them',
  ],
};

const FOLDED: Cases = {
  'a tie that better sources deny a party that it cannot be without': [
    {
      'memberships.csv': add(
        'a--b,MEMBER:columbus-oh|NETWORK:sister-cities-international,,,,almanac,,,,,,2026-11-01,',
        'a--b,NETWORK:sister-cities-international,,,,register,,,DENIES,,,2026-11-01,',
      ),
    },
    'data/memberships.csv:4:parties: expected enough parties of "a--b" to remain, but better sources deny too many; check the rows with the stance DENIES',
  ],
  'a work that nobody read and none cites': [
    { 'sources.csv': swap('thesis=Leffel 2010|study=a study of 2016', 'thesis=Leffel 2010') },
    'data/sources.csv:6:read: expected a source that cites "study", which was not read, but none does; add it to the `cites` of a source, or remove it',
  ],
};

const FILES: Cases = {
  'a column by another name': [
    { 'cities.csv': swap('population', 'populaton') },
    'data/cities.csv:1: expected a column "population", but there is none',
    'data/cities.csv:1: expected no column "populaton"; did you mean "population"?',
  ],
  'a file by another name': [
    { 'citys.csv': () => 'id\n' },
    'data/citys.csv: expected no file of that name; did you mean "cities.csv"?',
  ],
  'a file without a header, but not what refers to its rows': [
    { 'themes.csv': () => '' },
    'data/themes.csv:1: expected the header "id,name,broader,recorded"',
  ],
  'a quote that is never closed, where it opens': [
    { 'themes.csv': add('peace,"Peace,,2026-11-01', 'health,Health,,2026-11-01') },
    'data/themes.csv:5: expected CSV of RFC 4180, but got a quote in this row that is never closed',
  ],
  'a row with a cell too many': [
    { 'themes.csv': add('peace,Peace,,2026-11-01,x') },
    'data/themes.csv:5: expected 4 cells, but got 5',
  ],
};

export const FAULTS: Cases = {
  ...CELLS,
  ...BOUNDS,
  ...CHARACTERS,
  ...ROWS,
  ...SUBJECTS,
  ...COVERAGE,
  ...IDENTITIES,
  ...NAMESAKES,
  ...FOLDED,
  ...FILES,
};
