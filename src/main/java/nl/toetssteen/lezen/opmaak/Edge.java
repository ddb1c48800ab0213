package nl.toetssteen.lezen.opmaak;

/**
 * Holds what a format says of a cell that it places by its edges.
 *
 * @param right right edge in twips
 * @param joinsLeft whether it belongs to the cell before it
 * @param startsDown whether cells below may belong to it
 * @param joinsUp whether it belongs to the cell above
 */
public record Edge(int right, boolean joinsLeft, boolean startsDown, boolean joinsUp) {}
