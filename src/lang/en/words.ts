/** English words that tell English from German: frequent, and no German words. */
export const TELLING_WORDS = [
  'the', 'of', 'and', 'to', 'is', 'that', 'for', 'with', 'on', 'as', 'at', 'by', 'from', 'his', 'have', 'been', 'this', 'which', 'were', 'are', 'had', 'has', 'he', 'she', 'it', 'its', 'they', 'their', 'be', 'not', 'but', 'who', 'would', 'will', 'said', 'after', 'about', 'after', 'there', 'when', 'into', 'more', 'than', 'we', 'you', 'our', 'if', 'can', 'could', 'should', 'because',
];
