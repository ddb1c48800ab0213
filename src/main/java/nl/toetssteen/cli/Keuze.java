package nl.toetssteen.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.toetsing.Ernst;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the values of options, with messages that say what can be chosen. */
final class Keuze {
  private static final List<String> SCHOOLSOORTEN =
      List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo");
  private static final int HOOGSTE_POORT = 65_535;

  private Keuze() {}

  private static <T> T metNaam(String waarde, Stream<T> mogelijk) {
    List<T> keuzes = mogelijk.toList();
    Optional<T> gekozen =
        keuzes.stream()
            .filter(keuze -> keuze.toString().equals(waarde.toLowerCase(Locale.ROOT)))
            .findFirst();
    return gekozen.orElseThrow(() -> new TypeConversionException("kies uit " + som(keuzes)));
  }

  private static String som(List<?> keuzes) {
    List<String> namen = keuzes.stream().map(Object::toString).toList();
    int laatste = namen.size() - 1;
    return String.join(", ", namen.subList(0, laatste)) + " of " + namen.get(laatste);
  }

  /** Converts the form of a report. */
  static final class Vorm implements ITypeConverter<Rapportvorm> {
    @Override
    public Rapportvorm convert(String waarde) {
      return metNaam(waarde, Arrays.stream(Rapportvorm.values()));
    }
  }

  /** Converts the form of a document as read. */
  static final class Leesvorm implements ITypeConverter<Rapportvorm> {
    @Override
    public Rapportvorm convert(String waarde) {
      return metNaam(waarde, Stream.of(Rapportvorm.TEKST, Rapportvorm.JSON));
    }
  }

  /** Converts the form of a document as read, with its programme as a table. */
  static final class Programmavorm implements ITypeConverter<Uitvoer> {
    @Override
    public Uitvoer convert(String waarde) {
      return metNaam(waarde, Arrays.stream(Uitvoer.values()));
    }
  }

  /** Converts the form of a comparison of two PTA's. */
  static final class Vergelijkvorm implements ITypeConverter<Uitvoer> {
    @Override
    public Uitvoer convert(String waarde) {
      return metNaam(waarde, Stream.of(Uitvoer.TEKST, Uitvoer.JSON, Uitvoer.CSV));
    }
  }

  /** Converts a threshold; {@link Ernst#GEEN} is none, because every report would reach it. */
  static final class Drempel implements ITypeConverter<Ernst> {
    @Override
    public Ernst convert(String waarde) {
      return metNaam(waarde, Stream.of(Ernst.HOOG, Ernst.LAAG, Ernst.VRAAG));
    }
  }

  /** Converts a kind of document. */
  static final class Documentkeuze implements ITypeConverter<Documentsoort> {
    @Override
    public Documentsoort convert(String waarde) {
      return metNaam(waarde.strip(), Documentsoort.keuzes().stream());
    }
  }

  /** Converts what to draft. */
  static final class Opstelling implements ITypeConverter<GenereerCommand.Opstelling> {
    @Override
    public GenereerCommand.Opstelling convert(String waarde) {
      return metNaam(waarde.strip(), Arrays.stream(GenereerCommand.Opstelling.values()));
    }
  }

  /** Converts a kind of school. */
  static final class Schoolsoort implements ITypeConverter<String> {
    @Override
    public String convert(String waarde) {
      return metNaam(waarde.strip(), SCHOOLSOORTEN.stream());
    }
  }

  /** Converts a date. */
  static final class Datum implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String waarde) {
      try {
        return LocalDate.parse(waarde);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "schrijf een bestaande datum als jaar-maand-dag, bijvoorbeeld 2026-08-01");
      }
    }
  }

  /** Converts a port number. */
  static final class Poort implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String waarde) {
      try {
        int poort = Integer.parseInt(waarde);
        if (poort >= 0 && poort <= HOOGSTE_POORT) {
          return poort;
        }
      } catch (NumberFormatException e) {
        // falls through to the message: not a number is as wrong as a number out of range
      }
      throw new TypeConversionException("geef een getal van 0 tot en met " + HOOGSTE_POORT);
    }
  }
}
