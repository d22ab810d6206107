// Colours of Web Chat and of Adaptive Cards; chat.css holds the same palette for the page and for what these options do not reach.
const palettes = {
  light: {
    ground: '#f5f6f8', surface: '#ffffff', text: '#1d2129', subtle: '#5b6472', line: '#d8dce3', accent: '#0f5fd7', onAccent: '#ffffff', own: '#dbe8fd', ownText: '#10264d',
    good: '#0b6a32', warning: '#8a4b00', attention: '#b3211d', emphasis: '#f1f4f9',
    goodGround: '#e6f4ea', warningGround: '#fdf1dc', attentionGround: '#fdeae9', accentGround: '#e7effc', hover: '#eaf1fd',
  },
  dark: {
    ground: '#15181d', surface: '#21252c', text: '#eef0f4', subtle: '#a9b1bf', line: '#3c434f', accent: '#7db2ff', onAccent: '#0b1c38', own: '#1f3d6b', ownText: '#f2f6ff',
    good: '#7bd69a', warning: '#f5c06b', attention: '#ff9d97', emphasis: '#2a2f38',
    goodGround: '#1d3527', warningGround: '#3a2e17', attentionGround: '#42211f', accentGround: '#1e2f4c', hover: '#2b3442',
  },
};

const font = 'var(--font)';

export function styleOptions(theme, words) {
  const { ground, surface, text, subtle, line, accent, own, ownText, hover } = palettes[theme];
  return {
    backgroundColor: 'transparent', primaryFont: font, accent, subtle,
    rootHeight: '100%', rootWidth: '100%', paddingRegular: 10, paddingWide: 16,
    botAvatarInitials: words.initials, botAvatarBackgroundColor: '#0f5fd7', avatarSize: 34, userAvatarInitials: undefined,
    bubbleBackground: surface, bubbleBorderColor: line, bubbleBorderRadius: 12, bubbleTextColor: text, bubbleMaxWidth: 640, bubbleMinWidth: 120, bubbleMinHeight: 38,
    bubbleFromUserBackground: own, bubbleFromUserBorderColor: own, bubbleFromUserBorderRadius: 12, bubbleFromUserTextColor: ownText,
    messageActivityWordBreak: 'break-word',
    hideUploadButton: false, uploadMultiple: false, sendAttachmentOn: 'attach', uploadAccept: '.xlsx,.xls,.csv,.tsv', hideTelephoneKeypadButton: true, maxMessageLength: 10000,
    sendBoxBackground: surface, sendBoxTextColor: text, sendBoxPlaceholderColor: subtle, sendBoxButtonColor: accent, sendBoxButtonColorOnHover: accent,
    sendBoxButtonColorOnFocus: accent, sendBoxButtonColorOnActive: accent, sendBoxButtonColorOnDisabled: subtle,
    sendBoxButtonShadeColorOnHover: hover, sendBoxButtonShadeColorOnFocus: hover, sendBoxButtonShadeColorOnActive: hover, sendBoxButtonShadeBorderRadius: 8,
    sendBoxHeight: 50, sendBoxMaxHeight: 160, sendBoxTextWrap: true, sendBoxBorderTop: 'none', sendBoxButtonAlignment: 'bottom',
    suggestedActionLayout: 'flow', suggestedActionHeight: 38, suggestedActionBorderRadius: 19, suggestedActionBackgroundColor: surface,
    suggestedActionBorderColor: accent, suggestedActionBorderWidth: 1, suggestedActionTextColor: accent,
    suggestedActionBackgroundColorOnHover: hover, suggestedActionBackgroundColorOnFocus: hover, suggestedActionBackgroundColorOnActive: hover,
    groupTimestamp: 300000, timestampFormat: 'absolute', timestampColor: subtle,
    transcriptOverlayButtonBackground: accent, transcriptOverlayButtonBackgroundOnHover: accent, transcriptOverlayButtonBackgroundOnFocus: accent,
    transcriptOverlayButtonColor: palettes[theme].onAccent, transcriptOverlayButtonColorOnHover: palettes[theme].onAccent, transcriptOverlayButtonColorOnFocus: palettes[theme].onAccent,
    transcriptVisualKeyboardIndicatorColor: accent, transcriptActivityVisualKeyboardIndicatorColor: accent,
    toastInfoBackgroundColor: surface, toastInfoColor: text, toastWarnBackgroundColor: palettes[theme].warningGround, toastWarnColor: palettes[theme].warning,
    toastErrorBackgroundColor: palettes[theme].attentionGround, toastErrorColor: palettes[theme].attention, toastSeparatorColor: line,
    typingAnimationBackgroundImage: `url("data:image/svg+xml,${encodeURIComponent(dots(subtle))}")`, typingAnimationWidth: 44, typingAnimationHeight: 18,
    transcriptTerminatorBackgroundColor: ground, transcriptTerminatorColor: subtle,
  };
}

const dots = colour => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 18" fill="${colour}">${[8, 22, 36].map((x, i) =>
  `<circle cx="${x}" cy="9" r="4"><animate attributeName="opacity" values=".3;1;.3" dur="1.200s" begin="${i * 0.2}s" repeatCount="indefinite"/></circle>`).join('')}</svg>`;

const tone = (strong, weak = strong) => ({ default: strong, subtle: weak, highlightColors: { default: '#22b4b400', subtle: '#22b4b400' } });

function container(p, background) {
  const foregroundColors = {
    default: tone(p.text, p.subtle), dark: tone(p.text, p.subtle), light: tone(p.subtle), accent: tone(p.accent), good: tone(p.good), warning: tone(p.warning), attention: tone(p.attention),
  };
  return { backgroundColor: background, borderColor: p.line, foregroundColors };
}

export function hostConfig(theme) {
  const p = palettes[theme];
  return {
    supportsInteractivity: true,
    fontFamily: 'inherit',
    fontTypes: { default: { fontFamily: 'inherit' }, monospace: { fontFamily: 'ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace' } },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 18, default: 22, medium: 24, large: 26, extraLarge: 30 },
    spacing: { none: 0, small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
    separator: { lineThickness: 1, lineColor: p.line },
    imageSizes: { small: 32, medium: 52, large: 100 },
    imageSet: { imageSize: 'medium', maxImageHeight: 100 },
    inputs: {
      label: {
        inputSpacing: 'Small',
        requiredInputs: { weight: 'Bolder', color: 'Default', suffix: ' *', suffixColor: 'Attention' },
        optionalInputs: { weight: 'Bolder', color: 'Default' },
      },
      errorMessage: { color: 'Attention', spacing: 'Small', weight: 'Default', size: 'Small' },
    },
    containerStyles: {
      default: container(p, 'transparent'), emphasis: container(p, p.emphasis), accent: container(p, p.accentGround),
      good: container(p, p.goodGround), warning: container(p, p.warningGround), attention: container(p, p.attentionGround),
    },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', iconPlacement: 'leftOfTitle', iconSize: 18,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: true },
    factSet: {
      title: { color: 'Default', isSubtle: true, weight: 'Default', wrap: true, maxWidth: 140 },
      value: { color: 'Default', weight: 'Default', wrap: true },
      spacing: 14,
    },
    textBlock: { headingLevel: 3 },
  };
}
