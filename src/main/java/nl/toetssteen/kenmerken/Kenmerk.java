package nl.toetssteen.kenmerken;

/**
 * Marks a fact in a text, with its value.
 *
 * @param soort what it is ("termijn", "schooljaar")
 * @param van first character, 0-based
 * @param tot one past the last character
 * @param waarde number to compare with: days for a termijn, the first year of a schooljaar, a count
 *     of members, month and day of a datum (1001 is 1 October); NaN when there is nothing to
 *     compare
 */
public record Kenmerk(String soort, int van, int tot, double waarde) {}
