package nl.toetssteen.lezen.opmaak;

import java.util.Locale;

/** Translates the private-use characters of Symbol and Wingdings into characters everyone has. */
public final class SymbolFont {
  /** The sign for every symbol that is only a mark. */
  public static final char BULLET = '•';

  private static final char PRIVATE_USE = '\uE000';
  private static final char PRIVATE_USE_END = '\uF8FF';

  private SymbolFont() {}

  /** Gives the printed character of an unknown symbol font: a bullet for every private-use one. */
  public static char printed(char character) {
    return character >= PRIVATE_USE && character <= PRIVATE_USE_END ? BULLET : character;
  }

  /** Gives the printed character of a {@code w:sym}; the code may lack the private-use offset. */
  public static char printed(String font, char code) {
    int glyph = code & 0xFF;
    boolean offset = code >= '\uF000' && code <= '\uF0FF';
    if (!offset && !isSymbolFont(font)) {
      return printed(code);
    }
    return font != null && font.equalsIgnoreCase("symbol") ? symbol(glyph) : wingdings(glyph);
  }

  /** Tells whether the characters of a font stand for something else than their codes. */
  public static boolean isSymbolFont(String font) {
    if (font == null) {
      return false;
    }
    String name = font.toLowerCase(Locale.ROOT);
    return name.equals("symbol") || name.startsWith("wingdings") || name.equals("webdings");
  }

  private static char symbol(int glyph) {
    return switch (glyph) {
      case 0xA0 -> '€';
      case 0xA3 -> '≤';
      case 0xB3 -> '≥';
      case 0xB0 -> '°';
      case 0xB1 -> '±';
      case 0xB4 -> '×';
      case 0xB8 -> '÷';
      case 0xB9 -> '≠';
      case 0xBB -> '≈';
      case 0xAE, 0xDE -> '→';
      case 0x2D -> '−';
      default -> glyph >= 0x20 && glyph < 0x40 ? (char) glyph : BULLET;
    };
  }

  private static char wingdings(int glyph) {
    return switch (glyph) {
      case 0x6F, 0xA8, 0x71, 0x72 -> '☐';
      case 0xFE -> '☑';
      case 0xFD, 0x78 -> '☒';
      case 0xFC -> '✓';
      case 0xFB -> '✗';
      case 0xE0, 0xE8, 0xF0 -> '→';
      default -> BULLET;
    };
  }
}
