import type { PlaceRemark, TieRemark } from '../../generated/schema.ts';
import type { remarks as english } from '../en/remarks.ts';

export const PLACE_REMARKS: Readonly<Record<PlaceRemark, string>> = {
  CRIMEA:
    '位于克里米亚，2014年起被俄罗斯占领；联合国大会重申乌克兰边界；有关关系可能由占领当局缔结。',
  DONBAS_SINCE_2014:
    '2014年起由俄罗斯支持的武装控制；联合国ES-11/4号决议（2022年）不承认吞并；有关关系可能由占领当局缔结。',
  UKRAINE_OCCUPIED_SINCE_2022:
    '2022年起被俄罗斯占领；联合国ES-11/4号决议不承认吞并；有关关系可能由占领当局缔结。',
  BAKHMUT: '2023年起被俄罗斯占领，城市已毁；联合国ES-11/4号决议不承认吞并顿涅茨克州。',
  NORTHERN_CYPRUS:
    '位于塞浦路斯北部，1974年起由土耳其族塞浦路斯人当局管理；安理会第541号决议认定其宣布建国无效。',
  NICOSIA:
    '1974年起分治；北部设有土耳其族塞浦路斯人的市政府，安理会第541号决议认定其宣布建国无效。',
  SAHARA_OR_CAMP:
    '既是西撒哈拉的地名，也是阿尔及利亚廷杜夫附近撒哈拉难民营的一个区；结好通常指后者。',
  DAKHLA:
    '既是西撒哈拉一座由摩洛哥控制的城镇的名称，也是阿尔及利亚廷杜夫附近一处撒哈拉难民营的名称。',
  KOSOVO:
    '位于科索沃；科索沃于2008年宣布脱离塞尔维亚独立，部分联合国会员国予以承认，塞尔维亚等国不予承认。',
  ABKHAZIA:
    '位于阿布哈兹；2008年起俄罗斯等少数国家承认其为国家，格鲁吉亚和多数国家政府视其为格鲁吉亚的一部分。',
  SOUTH_OSSETIA:
    '位于南奥塞梯；2008年起俄罗斯等少数国家承认其为国家，格鲁吉亚和多数国家政府视其为格鲁吉亚的一部分。',
  TRANSNISTRIA:
    '位于德涅斯特河沿岸地区（德左）；该地1990年宣布脱离摩尔多瓦独立，没有国家予以承认。',
  KARABAKH_UNTIL_2023:
    '位于卡拉巴赫；2023年9月以前由亚美尼亚族当局管理，此后多数亚美尼亚族居民离开；较早的关系可能由该当局缔结。',
  KARABAKH_UNTIL_2020:
    '位于卡拉巴赫；1992年至2020年11月由亚美尼亚族当局管理；较早的关系可能由该当局缔结。',
  EAST_JERUSALEM: '1967年起由以色列控制，1980年以立法形式被吞并；安理会第478号决议宣布该法无效。',
  JERUSALEM: '以色列政府所在地；地位有争议；依联合国决议，东部为被占领土。',
  HEBRON: '位于约旦河西岸；1997年起部分由以色列军方控制（H2区），部分由巴勒斯坦方面管理（H1区）。',
};

export const TIE_REMARKS: Readonly<Record<TieRemark, string>> = {
  OCCUPATION_BODY: '与占领国设立的行政当局缔结；与较早关系的当事市议会不是同一机构。',
  SAHRAWI_CAMP: '对方是阿尔及利亚廷杜夫附近撒哈拉难民营中的同名区。',
  SAHRAWI_PROJECTS: '对方以西撒哈拉的一处地名为名；合作项目在阿尔及利亚廷杜夫附近的难民营。',
  SAHRAWI_MUNICIPALITY: '结好方称自己是与撒哈拉市镇（区）结好的城镇之一。',
};

export const remarks: typeof english = { place: PLACE_REMARKS, tie: TIE_REMARKS };
