/**
 * What a column can mean, by words of its heading: in English, Chinese, French, German, Spanish, Japanese, Korean, Portuguese and
 * Italian. The first that fits is meant, so that narrow meanings come first.
 */
const WORDS = {
  wikidata: 'wikidata|\\bqid\\b',
  geonames: 'geonames',
  ror: '\\bror\\b',
  latitude: '^lat|latitud|纬度|緯度|위도|breite',
  longitude: '^(?:lng|lon)|longitud|经度|經度|経度|경도|länge',
  population: 'populat|人口|인구|einwohner|población|população|popolazione',
  url: 'url|\\blinks?\\b|web ?site|site web|quelle|fuente|enlace|\\bfonte|网址|网站|链接|連結|出典|リンク|출처|링크',
  position:
    'position|office held|fonction|\\bposte|\\bamt\\b|funktion|\\bcargo|职务|職務|职位|役職|職名|직위|직책|carica',
  person:
    'signator|signed by|mayor|governor|person|delegate|head of|leader|signataire|\\bmaire|unterzeichner|bürgermeister|leiter|firmante|alcalde|signatário|prefeito|sindaco|firmatario|签署人|签字人|簽署人|代表|团长|團長|市长|省长|州长|负责人|署名者|市長|知事|団長|서명자|시장|단장|대표',
  end: '\\bend|until|expir|terminat|终止|終止|结束|結束|到期|期满|終了|満了|종료|만료|\\bfin\\b|jusqu|\\bende|\\bbis\\b|ablauf|hasta|término|\\bfim\\b|\\baté|\\bfine\\b|scadenza',
  joined:
    'join|member since|accession|adher|adhésion|beitritt|加入|加盟年|가입|incorporac|adesão|adesione',
  start:
    'date|year|since|signed|sign(?:ing|ature)|establish|start|begin|opened|founded|时间|時間|日期|年份|年月|签署|签订|簽訂|结好|結好|缔结|成立|设立|締結|提携|日付|設立|開設|연도|일자|날짜|체결|설립|개설|année|depuis|début|signé|ouvert|jahr|datum|seit|beginn|gegründet|unterzeichn|eröffn|\\baño|fecha|desde|inicio|firma|\\bano\\b|\\bdata|início|assinatura|\\banno\\b|\\bdal\\b|apertura',
  status: 'status|state of|stand\\b|état|estado actual|situação|状态|狀態|状況|상태|\\bstato\\b',
  kind: '^kind|^type|relation|categor|级别|級別|類別|类别|类型|種類|種別|区分|形態|형태|유형|구분|비고|협정|nature|\\blien|\\bart$|\\btipo|clase',
  country:
    'country|countries|nation(?!al)|\\bpays|land$|\\bstaat|国家|國家|国名|國名|국가|국명|\\bpaís|\\bpais\\b|paese|nazione',
  network:
    'network|organi[sz]ation|réseau|netzwerk|verband|\\bred\\b|\\brede\\b|\\brete\\b|网络|網絡|组织|組織|ネットワーク|네트워크|기구',
  owner:
    'owner|operator|opened by|exploitant|träger|betreiber|propietario|titular|主办|派出|設置者|運営|운영|설치',
  office:
    'office|bureau|représentation|büro|vertretung|oficina|escritório|ufficio|办事处|辦事處|事務所|사무소',
  event:
    '\\bvisits?\\b|delegation|event|meeting|besuch|délégation|delegac|delegaz|visita|来访|出访|访问|訪問|活动|방문|행사|veranstaltung',
  title:
    '\\btitle|agreement|memorand|\\bmou\\b|accord|convention|intitulé|abkommen|vereinbarung|vertrag|acuerdo|convenio|acordo|accordo|协议|協議|协定|協定|备忘录|備忘錄|覚書|협약|협정명',
  place:
    '\\bhost|location|located|\\bsitz|standort|\\bsede|所在地|驻地|駐在|場所|地点|소재지|장소|\\blieu|\\bluogo|\\blocal\\b',
  member: 'member|membre|mitglied|miembro|membro|会员|會員|成员|成員|会員|加盟|회원',
  region:
    'state|province|prefecture|region|county|省|州|县|縣|県|région|département|bundesland|provinz|\\bestado|provincia|região|regione|광역',
  name: 'partner|sister|twin|city|town|municipal|place|name|ville|partenaire|commune|stadt|gemeinde|ciudad|municipio|cidade|comune|città|nombre|nome|城 ?市|友好|都市|市町|도시|교류|자치|管轄區',
} as const;

export type ColumnMeaning = keyof typeof WORDS;

const MEANINGS = Object.entries(WORDS).map(
  ([meaning, words]) => [meaning as ColumnMeaning, new RegExp(words, 'iu')] as const,
);

/** What a heading says that a column has; undefined if none of its words is known. */
export function meaningOf(heading: string): ColumnMeaning | undefined {
  return MEANINGS.find(([, words]) => words.test(heading))?.[0];
}

/** The kinds of ties that words in tables mean. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['MEMORANDUM', /memorand|\bmou\b|备忘录|備忘錄|覚書|양해각서|absichtserkl|mémorandum/iu],
  ['CLIMATE_AGREEMENT', /climat|klima|气候|氣候|気候|기후|clima/iu],
  ['TRADE_AGREEMENT', /trade|handel|commerc|贸易|貿易|무역|comercio|comércio/iu],
  ['SCIENCE_AGREEMENT', /scien|wissenschaft|科技|科学|과학|cienc|ciênc/iu],
  [
    'LIAISON_OFFICE',
    /liaison|representation|représentation|vertretung|联络|連絡|연락|representaci/iu,
  ],
  ['SISTER_PORT', /\bport\b|puerto|porto\b|hafen|港/iu],
  ['SISTER_STATE', /sister (?:state|province|region)|友好省|姉妹県|省级|省級/iu],
  [
    'FRIENDSHIP',
    /friend|amitié|freund|amistad|amizade|amicizia|友好(?:交流|合作|协力)|우호|projet|kontakt/iu,
  ],
  [
    'SISTER_CITY',
    /sister|twin|jumel|partnersch|hermana|irmã|gemell|友好|姉妹|姐妹|자매|市级|市級/iu,
  ],
];

/** The kind that a word means, of those that a table has; undefined if that cannot be told. */
export function kindMeant(word: string, kinds: readonly string[]): string | undefined {
  return KINDS.find(([kind, words]) => kinds.includes(kind) && words.test(word))?.[0];
}
