package nl.toetssteen.opstellen.vorm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.uitgave.Vormgeving;
import nl.toetssteen.rapport.Huisstijl;
import nl.toetssteen.rapport.Sjablonen;

/**
 * Writes a document as one self-contained HTML page without scripts, with the colours of the
 * school. The same page is printed as PDF.
 */
final class HtmlVorm {

  private final Uitgave uitgave;

  HtmlVorm(Uitgave uitgave) {
    this.uitgave = uitgave;
  }

  String render() {
    return new Sjablonen(new Huisstijl(css(uitgave.titelblad())))
        .render("opstellen/uitgave.jte", Map.of("uitgave", uitgave));
  }

  private static String css(Titelblad titelblad) {
    Vormgeving vormgeving = titelblad.vormgeving();
    return stylesheet()
        .replace("@kopkleur@", vormgeving.kopkleur())
        .replace("@schoolkleur@", vormgeving.kleur())
        .replace("@kopregel@", quoted(titelblad.kopregel()))
        .replace("@voetregel@", quoted(titelblad.voetregel()));
  }

  /** Writes text as a CSS string in which no sign can end the string or the style sheet. */
  private static String quoted(String tekst) {
    StringBuilder uit = new StringBuilder("\"");
    tekst
        .codePoints()
        .forEach(
            teken -> {
              if (Character.isLetterOrDigit(teken) && teken < 128 || teken == ' ') {
                uit.appendCodePoint(teken);
              } else {
                // The space ends the escape and is no part of the text.
                uit.append('\\').append("%06x ".formatted(teken));
              }
            });
    return uit.append('"').toString();
  }

  private static String stylesheet() {
    try (InputStream in = HtmlVorm.class.getResourceAsStream("uitgave.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
