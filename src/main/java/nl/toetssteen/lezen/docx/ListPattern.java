package nl.toetssteen.lezen.docx;

import java.util.Map;

/**
 * Holds the shared pattern of lists ({@code w:abstractNum}); lists that share one count on
 * together.
 *
 * @param levels by 0-based level
 * @param link id of the list style that really defines it; null when it does so itself
 * @param defines id of the list style that it defines; null for none
 */
record ListPattern(Map<Integer, ListLevel> levels, String link, String defines) {}
