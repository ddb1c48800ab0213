package nl.toetssteen.lezen.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.pdf.RowParts.Part;

/** Knows the words with which schools head the columns of a table. */
final class HeadWords {
  private static final int MOST_WORDS = 4;
  private static final int MOST_SIGNS = 50;
  private static final Set<String> WORDS =
      Set.of(
          ("aantal afname afnamevorm beoordeling bijzonderheden cijfer code data datum "
                  + "domein domeinen duur eindterm eindtermen examen hulpmiddelen herkansbaar "
                  + "herkansing herkansingen inhoud jaar klas leerjaar leerstof leerweg lesstof "
                  + "min minuten moment niveau nr nummer omschrijving onderdeel onderdelen onderwerp "
                  + "percentage periode resultaat schoolsoort soort stof stofomschrijving tijd "
                  + "tijdsduur tijdstip toets toetscode toetsduur toetsen toetsmoment toetsnummer "
                  + "toetssoort toetsvorm toetsweek type vak vakken vorm wanneer week weging "
                  + "wegingsfactor")
              .split(" "));

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
  private static final Pattern PERIOD =
      Pattern.compile("(?iU)(?:p|tp|tw|per|periode|blok|kw|trimester|se)\\.?\\s?-?[1-6]");

  private HeadWords() {}

  /** Tells whether nearly all parts of a row, and two at least, are heads of columns. */
  static boolean in(RowParts row) {
    List<Part> parts = row.parts();
    if (parts.size() < 2) {
      return false;
    }
    long heads = parts.stream().filter(HeadWords::head).count();
    return heads > 1 && heads * 3 >= parts.size() * 2L;
  }

  private static boolean head(Part part) {
    if (part.signs().size() > MOST_SIGNS) {
      return false;
    }
    String text = part.tekst();
    String[] words = text.split(" ", MOST_WORDS + 2);
    if (words.length > MOST_WORDS || text.endsWith(":")) {
      return false;
    }
    if (PERIOD.matcher(part.tekst()).matches()) {
      return true;
    }
    for (String word : words) {
      if (WORDS.contains(NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""))) {
        return true;
      }
    }
    return false;
  }
}
