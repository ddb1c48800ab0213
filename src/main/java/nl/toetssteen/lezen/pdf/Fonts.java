package nl.toetssteen.lezen.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Remembers of each font whether it is bold, and whether its letters are drawings. */
final class Fonts {
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi(?!o)|-bd|,bd");
  private static final Pattern SYMBOL = Pattern.compile("wingdings|symbol|webdings|dingbats");
  private static final float SEMIBOLD = 600;

  private final IdentityHashMap<PDFont, Style> fonts = new IdentityHashMap<>();

  /** Says what is remembered of a font. */
  record Style(boolean vet, boolean symbool) {}

  /** Gives the style of a font, from its name and its descriptor. */
  Style style(PDFont font) {
    return fonts.computeIfAbsent(font, Fonts::look);
  }

  private static Style look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    return new Style(
        BOLD.matcher(name).find() || heavy(font.getFontDescriptor()), SYMBOL.matcher(name).find());
  }

  private static boolean heavy(PDFontDescriptor descriptor) {
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD);
  }
}
