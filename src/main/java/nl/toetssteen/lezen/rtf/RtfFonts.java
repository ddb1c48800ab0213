package nl.toetssteen.lezen.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** Knows in which encoding the bytes of each font are. */
final class RtfFonts {
  private static final int SYMBOLS = 2;
  private static final int PRIVATE_USE = 0xF000;

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private Charset standard = Charset.forName("windows-1252");

  /** Sets the encoding of fonts that name none. */
  void codePage(int number) {
    standard = named(number == 10000 ? "x-MacRoman" : "windows-" + number, named("Cp" + number));
  }

  private Charset named(String name) {
    return named(name, standard);
  }

  private static Charset named(String name, Charset otherwise) {
    try {
      return Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return otherwise;
    }
  }

  /** Notes the character set of a font, by its number in RTF. */
  void charset(int font, int charset) {
    charsets.put(font, charset);
  }

  /** Decodes bytes that are set in a font; signs of a symbol font go to the private-use area. */
  String decode(byte[] bytes, int font) {
    int charset = charsets.getOrDefault(font, 1);
    if (charset != SYMBOLS) {
      return new String(bytes, encoding(charset));
    }
    StringBuilder text = new StringBuilder();
    for (char sign : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
      text.append(sign <= ' ' ? sign : (char) (PRIVATE_USE | sign));
    }
    return text.toString();
  }

  private Charset encoding(int charset) {
    return switch (charset) {
      case 77 -> named("x-MacRoman");
      case 128 -> named("windows-31j");
      case 129 -> named("x-windows-949");
      case 134 -> named("GBK");
      case 136 -> named("Big5");
      case 161 -> named("windows-1253");
      case 162 -> named("windows-1254");
      case 163 -> named("windows-1258");
      case 177 -> named("windows-1255");
      case 178 -> named("windows-1256");
      case 186 -> named("windows-1257");
      case 204 -> named("windows-1251");
      case 222 -> named("x-windows-874");
      case 238 -> named("windows-1250");
      default -> standard;
    };
  }
}
