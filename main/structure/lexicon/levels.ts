/** How well somebody knows something, apart from human languages: “Advanced”, “Senior”, “Grundkenntnisse”. */
const LEVELS: ReadonlySet<string> = new Set(
  [
    'master|expert|advanced|senior|proficient|intermediate|medium|middle|junior|beginner|basic|basics|novice|low|high',
    'professional|familiar|competent|good|very good|excellent|fluent|working knowledge|some experience|learning',
    'experte|expertin|fortgeschritten|sehr gut|gut|mittel|grundkenntnisse|anfänger|anfängerin',
    'avancé|intermédiaire|débutant|confirmé|notions|bon niveau|maîtrise|avanzado|experto|intermedio|básico|principiante',
    'avançado|especialista|intermediário|intermédio|iniciante|esperto|avanzato|base|principiante|ottimo|buono',
    'gevorderd|gemiddeld|beginner|goed|zaawansowany|średniozaawansowany|podstawowy|ekspert|pokročilý|středně pokročilý|začátečník|expertní',
    'avancerad|medel|grundläggande|mycket god|эксперт|продвинутый|средний|базовый|начальный|просунутий|середній|базовий|експерт',
    'προχωρημένο|μέτριο|βασικό|άριστο|ileri|orta|temel|uzman|精通|熟练|熟悉|了解|掌握|上級|中級|初級|고급|중급|초급',
  ]
    .join('|')
    .split('|'),
);

export function isLevel(text: string): boolean {
  return LEVELS.has(text.toLowerCase().trim());
}
