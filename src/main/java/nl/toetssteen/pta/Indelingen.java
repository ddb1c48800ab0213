package nl.toetssteen.pta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a school says of the columns of its tables, for headings that are not understood, or
 * wrongly.
 *
 * <pre>{@code
 * indelingen:
 *   - koppen: [Toets, Waarover, Hoe, Meetelling]
 *     kolommen: {Toets: code, Waarover: omschrijving, Hoe: vorm, Meetelling: weging}
 * }</pre>
 *
 * <p>Columns that are not named are inferred as ever. One without a heading, or with the heading of
 * another, is named by its number: {@code kolom 3}. The kinds are those of {@link Kolomsoort}, and
 * {@code negeren} for a column to leave out.
 */
public final class Indelingen {
  /** Names a column that is to be left out. */
  public static final String NEGEREN = "negeren";

  /** Says that the tool must find out itself what a column holds; never stands in a file. */
  public static final String VANZELF = "vanzelf";

  private static final Indelingen GEEN = new Indelingen(List.of());

  private final List<Kopindeling> indelingen;

  Indelingen(List<Kopindeling> indelingen) {
    this.indelingen = List.copyOf(indelingen);
  }

  /** Gives none: all columns are inferred. */
  public static Indelingen geen() {
    return GEEN;
  }

  /**
   * Read a file.
   *
   * @param yaml as written by a user
   * @throws InvalidIndeling when it is no YAML, or holds something else
   */
  public static Indelingen read(byte[] yaml) {
    JsonNode inhoud;
    try {
      inhoud = new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      int regel = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new InvalidIndeling(
          List.of("Dit is geen goede YAML%s. Klopt het inspringen?".formatted(at(regel))));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
    List<String> fouten = Indelingschema.load().validate(inhoud);
    if (!fouten.isEmpty()) {
      throw new InvalidIndeling(fouten);
    }
    List<Kopindeling> gelezen = new ArrayList<>();
    inhoud.path("indelingen").forEach(een -> gelezen.add(of(een)));
    return new Indelingen(gelezen);
  }

  private static String at(int regel) {
    return regel > 0 ? " (regel %d)".formatted(regel) : "";
  }

  private static Kopindeling of(JsonNode een) {
    List<String> koppen = new ArrayList<>();
    een.path("koppen").forEach(kop -> koppen.add(kop.asText()));
    Map<String, Optional<Kolomsoort>> kolommen = new LinkedHashMap<>();
    een.path("kolommen")
        .properties()
        .forEach(e -> kolommen.put(e.getKey(), kind(e.getValue().asText())));
    return new Kopindeling(koppen, kolommen, Kopindeling.ZELF, false);
  }

  private static Optional<Kolomsoort> kind(String naam) {
    return Arrays.stream(Kolomsoort.values())
        .filter(soort -> soort.naam().equals(naam))
        .findFirst();
  }

  /** Finds what a column is said to be; empty for one to leave out. */
  static Optional<Kolomsoort> kindOf(String naam) {
    if (!namen().contains(naam)) {
      throw new InvalidIndeling(
          List.of("Dit is geen soort kolom. Kies uit: %s.".formatted(String.join(", ", namen()))));
    }
    return kind(naam);
  }

  /** Names what a column can be said to be. */
  public static List<String> namen() {
    List<String> namen = new ArrayList<>();
    Arrays.stream(Kolomsoort.values()).map(Kolomsoort::naam).forEach(namen::add);
    namen.add(NEGEREN);
    return namen;
  }

  /** Gives these with what is said of one layout; nothing to forget what was said of it. */
  Indelingen with(List<String> koppen, Map<String, Optional<Kolomsoort>> kolommen) {
    List<Kopindeling> samen = new ArrayList<>(indelingen);
    samen.removeIf(een -> een.fits(koppen));
    if (!kolommen.isEmpty()) {
      samen.add(0, new Kopindeling(koppen, kolommen, Kopindeling.ZELF, false));
    }
    return new Indelingen(samen);
  }

  /** Tells whether nothing is said of any layout. */
  public boolean isLeeg() {
    return indelingen.isEmpty();
  }

  /** Writes them as a file that can be read again; there must be one. */
  public byte[] write() {
    return Indelingbestand.write(indelingen);
  }

  /** Gives these, and those of another file behind them. */
  public Indelingen and(Indelingen andere) {
    List<Kopindeling> samen = new ArrayList<>(indelingen);
    samen.addAll(andere.indelingen);
    return new Indelingen(samen);
  }

  /** Finds what is said of a layout, by its row of headings. */
  Optional<Kopindeling> find(List<String> koppen) {
    return indelingen.stream().filter(een -> een.fits(koppen)).findFirst();
  }
}
