/** Human languages and words of fluency, for lines such as “English (fluent)”. */
const TONGUES: ReadonlySet<string> = new Set(
  [
    'english german french spanish portuguese italian dutch polish czech slovak swedish norwegian danish finnish russian ukrainian belarusian greek turkish chinese mandarin cantonese japanese korean arabic hebrew hindi urdu bengali tamil telugu marathi gujarati punjabi malayalam kannada persian farsi vietnamese thai indonesian malay tagalog filipino hungarian romanian bulgarian serbian croatian bosnian slovenian slovene macedonian albanian latvian lithuanian estonian catalan basque galician irish welsh latin esperanto swahili afrikaans armenian georgian azerbaijani kazakh uzbek icelandic nepali sinhala asl taiwanese hokkien',
    'englisch deutsch französisch spanisch portugiesisch italienisch niederländisch polnisch tschechisch schwedisch russisch ukrainisch griechisch türkisch chinesisch japanisch koreanisch arabisch ungarisch rumänisch latein dänisch norwegisch',
    'anglais allemand français espagnol portugais italien néerlandais polonais tchèque suédois russe ukrainien grec turc chinois japonais coréen arabe roumain hongrois catalan',
    'inglés alemán francés español castellano portugués italiano neerlandés holandés polaco checo sueco ruso ucraniano griego turco chino japonés coreano árabe catalán gallego euskera',
    'inglês alemão francês espanhol português holandês polonês russo grego turco chinês japonês coreano',
    'inglese tedesco francese spagnolo portoghese olandese polacco ceco svedese ucraino greco turco cinese giapponese coreano arabo',
    'engels duits frans spaans portugees italiaans nederlands pools russisch chinees japans',
    'angielski niemiecki francuski hiszpański włoski polski rosyjski ukraiński czeski angličtina němčina čeština francouzština španělština ruština engelska tyska franska spanska svenska',
    'английский немецкий французский испанский португальский итальянский польский русский украинский китайский японский турецкий греческий англійська німецька французька українська російська польська',
    'αγγλικά γερμανικά γαλλικά ελληνικά ισπανικά ιταλικά ingilizce almanca fransızca türkçe ispanyolca rusça arapça',
    '한국어 영어 일본어 중국어 독일어 프랑스어 스페인어 러시아어 עברית אנגלית ערבית רוסית צרפתית גרמנית ספרדית العربية الإنجليزية الفرنسية الألمانية الإسبانية فارسی انگلیسی فرانسوی آلمانی عربی हिन्दी हिंदी अंग्रेज़ी अंग्रेजी tiếng',
    '英语 英文 英語 中文 汉语 普通话 中国語 日语 日文 日本語 韩语 韓国語 法语 德语 ドイツ語 フランス語 粤语 西班牙语',
  ]
    .join(' ')
    .split(' '),
);

const FLUENCY =
  /^(?:(?:[abc][12](?: ?[-–/] ?[abc][12])?)\b|native|mother|bilingual|fluen|proficien|advanced|intermediate|upper|conversational|basic|elementary|beginner|limited|full|professional|working|business|good|excellent|muttersprach|fließend|verhandlungssicher|grundkenntnis|gute|sehr gut|konversations|natif|native|courant|bilingue|maternelle|intermédiaire|débutant|notions|avancé|scolaire|lu,|nativo|fluido|avanzado|intermedio|básico|excelente|materna|fluente|avançado|intermediário|nativa|madrelingua|fluente|avanzato|base|scolastico|moedertaal|vloeiend|goed|ojczyst|biegł|zaawansowan|podstaw|średnio|rodil|plynn|modersmål|flytande|родной|свободн|продвинут|средний|базов|начальн|разговорн|рідна|вільно|μητρική|άριστ|καλ|ana dil|akıcı|ileri|orta|母语|流利|熟练|母語|ネイティブ|ビジネス|日常|精通|良好|모국어|원어민|유창|업무|비즈니스|일상|고급|중급|초급|bản ngữ|thành thạo|lưu loát|sơ cấp|trung cấp|cơ bản|giao tiếp|שפת אם|שוטפ|בסיסית|טובה|اللغة الأم|بطلاقة|متقدم|متوسط|مبتدئ|मातृभाषा|धाराप्रवाह|toefl|ielts|toeic|jlpt|\d)/iu;

export function isTongue(text: string): boolean {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 3 && words.some((word) => TONGUES.has(word));
}

export function isFluency(text: string): boolean {
  return FLUENCY.test(text.trim()) && text.length < 80;
}
