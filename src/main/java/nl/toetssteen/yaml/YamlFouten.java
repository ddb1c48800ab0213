package nl.toetssteen.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Explains in Dutch, to someone who does not know YAML well, why a file cannot be read. */
final class YamlFouten {

  private static final Pattern DUBBEL = Pattern.compile("Duplicate field '(.*)'");

  /** What a message of the YAML parser contains, and what it means; the first that fits counts. */
  private static final List<Map.Entry<String, String>> UITLEG =
      List.of(
          Map.entry(
              "quoted scalar",
              "Een aanhalingsteken dat hier begint, wordt niet gesloten. Zet er ook een aan het eind."),
          Map.entry("(TAB)", "Hier staat een tab. Spring in met spaties."),
          Map.entry(
              "mapping values are not allowed",
              "Hier staat een dubbele punt op een plek waar dat niet kan, of de regel springt verkeerd in. Zet tekst met een dubbele punt tussen aanhalingstekens."),
          Map.entry(
              "could not find expected ':'",
              "Na de sleutel op deze regel ontbreekt een dubbele punt."),
          Map.entry(
              "expected ',' or ']'", "De lijst die hier met [ begint, wordt niet gesloten met ]."),
          Map.entry("expected ',' or '}'", "Wat hier met { begint, wordt niet gesloten met }."),
          Map.entry(
              "that cannot start any token",
              "Tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens."),
          Map.entry(
              "expected <block end>",
              "Deze regel springt verkeerd in, of er staat tekst na een aanhalingsteken dat sluit."),
          Map.entry("exceeds the limit", "Dit bestand is groter dan 1 MB. Deel het op."));

  private YamlFouten() {}

  static Fout explain(String bestand, JsonProcessingException fout) {
    String melding = fout.getOriginalMessage();
    Matcher dubbel = DUBBEL.matcher(melding);
    if (dubbel.matches()) {
      return new Fout(
          bestand, line(fout), "De sleutel “%s” staat er twee keer.".formatted(dubbel.group(1)));
    }
    if (fout instanceof StreamConstraintsException) {
      return new Fout(
          bestand, line(fout), "Dit bestand is te diep genest. Maak de voorwaarde eenvoudiger.");
    }
    if (melding.startsWith("Trailing token")) {
      return new Fout(
          bestand, line(fout), "Met --- begint een tweede document. Zet er één in een bestand.");
    }
    return UITLEG.stream()
        .filter(e -> melding.contains(e.getKey()))
        .findFirst()
        .map(e -> new Fout(bestand, line(fout), e.getValue()))
        .orElse(
            new Fout(
                bestand,
                line(fout),
                "Dit is geen geldige YAML. Controleer de spaties aan het begin van de regel, de aanhalingstekens en de dubbele punten."));
  }

  /**
   * Gives the line where an unclosed quote or bracket opens, else the line where reading stopped.
   */
  private static int line(JsonProcessingException fout) {
    if (fout.getCause() instanceof MarkedYAMLException yaml) {
      boolean blok = yaml.getContext() == null || yaml.getContext().contains("block");
      boolean sleutel = yaml.getContext() != null && yaml.getContext().contains("simple key");
      Mark begin = yaml.getContextMark();
      Mark plek = begin == null || blok && !sleutel ? yaml.getProblemMark() : begin;
      return plek == null ? 1 : plek.getLine() + 1;
    }
    return fout.getLocation() == null ? 1 : Math.max(1, fout.getLocation().getLineNr());
  }
}
