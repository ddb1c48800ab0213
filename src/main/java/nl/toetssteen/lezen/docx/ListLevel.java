package nl.toetssteen.lezen.docx;

/**
 * Holds one level of a list.
 *
 * @param start first number
 * @param format kind of number
 * @param pattern example of a custom kind of number ("001, 002"); null for others
 * @param text what is printed, with %1 to %9 for the numbers of the levels; empty for none
 * @param restart 1-based level after which it starts again; 0 for never, -1 for every higher one
 * @param legal whether the numbers of higher levels are printed in digits
 * @param style id of the paragraph style bound to it; null for none
 * @param symbols whether its text is in a font of symbols
 * @param hidden whether the number is hidden
 */
record ListLevel(
    int start,
    String format,
    String pattern,
    String text,
    int restart,
    boolean legal,
    String style,
    Indent indent,
    boolean symbols,
    boolean hidden) {}
