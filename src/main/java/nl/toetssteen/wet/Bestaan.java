package nl.toetssteen.wet;

/** Tells what the register knows of a number. */
public enum Bestaan {
  /** The article is in the register. */
  BESTAAT,
  /** The register has all articles around this number, and not this one. */
  BESTAAT_NIET,
  /** The number lies outside what the register describes. */
  ONBEKEND
}
