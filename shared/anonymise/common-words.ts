/**
 * Words that people are called by and that résumés use for something else, in small letters without accents.
 * Alone they are no sign of the person: “Will” and “Young” begin sentences, “May” is a month, “York” a town.
 * A name that is hardly ever a word (Taylor, Schmidt) is not here: it would stay where it should go.
 */
const COMMON: ReadonlySet<string> = new Set(
  [
    // English
    'will mark rose grace hope bill art frank grant miles chase hunter young long brown white black green gray grey blue',
    'baker cook king queen prince price rich chance major dean page field fields banks bank wood stone small little best',
    'bond case cross day english french german ford hall hill house lake law laws marsh may april june august',
    'winter summer summers autumn spring park parks power powers read sales swift ward waters west east north south wise love',
    'joy faith ivy lily daisy violet iris olive dawn eve star sky ray rob pat jack glen heath cliff rock bay brook rivers',
    'forest bishop abbot pope knight noble duke baron squire steward butler carpenter potter weaver fisher miller farmer',
    'gardener shepherd porter barber clerk judge sergeant marshal gates bush bird crane fox wolf bull lamb hart hawk swan',
    'pike bass fish rice bean berry cherry peach plum pepper sage basil ginger angel christian pierce sharp strong short',
    'hardy bright dark light moon sun ball bell bolt booth bowl box branch bridge bridges burn castle church cloud coal craft',
    'curry dance drum early fair fast fine flood flower frost gold golden good hand hay head high holder home hook hurt',
    'jewel key keen lane large last latch lead leader link lion lock low luck march masters mercy mines monday friday sunday',
    'more moss new nice nail oak organ pace peace pearl penny place plant pool poor port post pound quick rain ramp rank',
    'reason red regal ring road robin root rough rush sail salt savage school seal senior shade shell shield shore silver',
    'singer slate snow spark spear speed staff stamp stead steel sterling still stock storm story street sweet table temple',
    'tide tiger tower town trade tree trip true vale vine vision wade walk wall war water way weeks wells wheel wild window',
    'wing winner worth york java ruby julia pascal ada swift haskell amber crystal jade opal destiny harmony melody patience',
    'merit phoenix orion atlas apollo mercury venus mars jupiter paris london sydney austin dallas houston florence victoria',
    'georgia carolina virginia chelsea india china israel jordan chad kenya asia ireland lincoln washington madison charlotte',
    'lima cairo roma siena valencia sofia angel genesis trinity bachelor chancellor dean bond max guy van ace dash',
    // German, where every noun has its capital
    'lang klein gross kurz jung alt schwarz weiss braun kaiser konig bauer stark sommer herbst sonntag freitag samstag',
    'koch fischer schneider weber richter zimmermann maurer metzger schreiner jager forster meister fuchs vogel hahn baum',
    'berg stein feld wald bach see brand engel herr ritter furst graf kaufmann binder drucker wirt ernst frei gut mai juni',
    'juli markt kirch kirsch apfel rein sturm wind',
    // French, Spanish, Portuguese, Italian, at the head of a sentence or in the name of a firm
    'petit grand blanc noir rouge vert roi pierre marin rose claire marguerite lac mer fontaine boulanger berger marchand',
    'cruz paz leon blanco rosa flores luz pilar reyes rey rico bueno franco campos sol cielo vega torre torres castillo',
    'iglesia monte costa santo santos mar rio casas pinto domingo bianco nero rossa valle villa monti',
    // Others
    'любовь вера надежда слава мир роза лилия май мороз',
    'deniz gunes ay umut baris savas demir celik kaya tas aslan gul bahar yaz kis eylul can',
    // What a wrongly read name may be made of
    'engineer developer manager designer analyst consultant director software junior project product data web curriculum',
    'vitae resume available references request profile contact experience education skills summary work about personal details information',
  ]
    .join(' ')
    .split(' '),
);

/** `word` as `foldText` has it. */
export const isCommonWord = (word: string): boolean => COMMON.has(word);
