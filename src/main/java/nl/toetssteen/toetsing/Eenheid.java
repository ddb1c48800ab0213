package nl.toetssteen.toetsing;

/**
 * Holds a stretch of text that is judged as one.
 *
 * @param aanhef the sentence that announces it ("De maatregelen zijn:"), which counts along; null
 *     when there is none
 */
record Eenheid(Bereik bereik, Bereik aanhef) {}
