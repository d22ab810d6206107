// What the page itself says; what the coach says comes from the bot.
const words = {
  'zh-CN': {
    product: '金蝶销售教练', personas: '以谁的身份对话', language: '语言', theme: '外观', chat: '与销售教练的对话',
    themeSystem: '跟随系统', themeLight: '浅色', themeDark: '深色',
    newConversation: '新对话', confirmTitle: '开始新对话？', confirmText: '当前对话会从页面上移走。教练记住的商机和进展不会丢失。', cancel: '取消',
    clock: '教练的时间', hour: '+1 小时', day: '+1 天', week: '+1 周', reconnecting: '重新连接…',
    placeholder: '说一句话，比如：明天下午三点去拜访华能集团的王总', placeholderNarrow: '比如：明天下午三点去拜访王总', initials: '教',
  },
  'en-US': {
    product: 'Kingdee Sales Coach', personas: 'Chat as', language: 'Language', theme: 'Appearance', chat: 'Conversation with the sales coach',
    themeSystem: 'System', themeLight: 'Light', themeDark: 'Dark',
    newConversation: 'New conversation', confirmTitle: 'Start a new conversation?', confirmText: 'This conversation leaves the page. The deals and progress that the coach remembers are kept.', cancel: 'Cancel',
    clock: 'Clock', hour: '+1 hour', day: '+1 day', week: '+1 week', reconnecting: 'Reconnecting…',
    placeholder: 'Say it in a sentence: visiting Mr Wang of Huaneng tomorrow at 3 pm', placeholderNarrow: 'e.g. visiting Mr Wang tomorrow 3 pm', initials: 'SC',
  },
};

export const wordsOf = language => words[language] ?? words['zh-CN'];

export function translate(language) {
  const own = wordsOf(language);
  document.documentElement.lang = language;
  document.title = own.product;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = own[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', own[element.dataset.label]);
    if (element.matches('button')) element.title = own[element.dataset.label];
  }
}
