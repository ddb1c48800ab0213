package nl.toetssteen.pta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads for whom a table is from the headings and labels around it. */
final class AanduidingParser {

  /** Longer texts are sentences, which may name any subject. */
  private static final int LONGEST = 120;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iU)(?:^|(?<=[\\s|;,(]))(vak|vaknaam|leerjaar|leerjaren|klas|jaar|studie|lesgroep|niveau|schoolsoort|afdeling|leerweg|opleiding"
              + "|schooltype|cohort|schooljaar|docent|docenten|sectie|methode|periode|lesmethode)\\s*(?:\\([^)]{0,20}\\))?\\s*:\\s*");
  private static final Pattern WIE =
      Pattern.compile(
          "(?sU).*\\b(?i:vak|vaknaam|leerja(?:ar|ren)|klas|jaar|niveau|schoolsoort|schooltype|afdeling|leerweg(?:en)?|opleiding|cohort|studie|lesgroep|pta)\\b.*");
  private static final Pattern PERIODE =
      Pattern.compile(
          "(?iU)\\s*(?:(?:toets|se-?|les)?(?:periode|week)|blok|kwartaal|trimester|semester|tijdvak)\\s*-?\\s*(?:[0-9]{1,2}|[IV]{1,3})"
              + "(?:\\s*[:(–-].{0,40})?\\s*");
  private static final Pattern KAAL_NUMMER =
      Pattern.compile("(?iU).*(?<!periode|blok|leerjaar|klas|havo|vwo|mavo|vmbo|tl)\\s[0-9]{1,3}");

  /** A sentence, with the words that tell that it is about another place or year. */
  private static final Pattern ZIN = Pattern.compile("(?sU)\\s*(?:\\S+\\s+){4,}\\S*[.!?]\\s*");

  private static final Pattern ELDERS =
      Pattern.compile(
          "(?iU).*\\b(?:volgt|volgen|volgende?|vorige?|vervolgd|vervolg|daarna|later|eerder|zie|voordat|begin(?:t|nen)?|overgang|bevorder\\p{L}+|toegelaten|doorstro\\p{L}+|overstap\\p{L}*)\\b.*");

  private final Vakken vakken;

  AanduidingParser(Vakken vakken) {
    this.vakken = vakken;
  }

  /** Reads a heading, the name of a sheet or a row of one cell. */
  Aanduiding parse(String tekst) {
    if (tekst.length() > LONGEST || tekst.isBlank()) {
      return Aanduiding.GEEN;
    }
    if (PERIODE.matcher(tekst).matches()) {
      return Aanduiding.inPeriod(tekst.strip());
    }
    Aanduiding metLabel = labelled(tekst);
    return metLabel.isEmpty() && !LABEL.matcher(tekst).find() ? plain(tekst) : metLabel;
  }

  /** Reads a paragraph; a name with a page number behind it is a line of a table of contents. */
  Aanduiding parseParagraph(String tekst) {
    return KAAL_NUMMER.matcher(tekst).matches() && !LABEL.matcher(tekst).find()
        ? Aanduiding.GEEN
        : parse(tekst);
  }

  /** Reads a text behind a table, of which a sentence is a note: "De rest volgt in vwo 6." */
  Aanduiding parseBehind(String tekst) {
    return isSentence(tekst) ? Aanduiding.GEEN : parseParagraph(tekst);
  }

  /** Reads the text right above a table, in whatever type; it may be the note of another. */
  Aanduiding parseAbove(String tekst) {
    return isSentence(tekst) && ELDERS.matcher(tekst).matches() ? Aanduiding.GEEN : parse(tekst);
  }

  /** Reads a text over the columns between toetsen, of which a sentence is a note as well. */
  Aanduiding parseBetween(String tekst) {
    return isSentence(tekst) ? Aanduiding.GEEN : parse(tekst);
  }

  private static boolean isSentence(String tekst) {
    return tekst.length() <= LONGEST
        && ZIN.matcher(tekst).matches()
        && !LABEL.matcher(tekst).find();
  }

  /** Tells whether a text does nothing but say for whom the rows below it are. */
  boolean isBanner(String tekst) {
    boolean kaal =
        PERIODE.matcher(tekst).matches()
            || Vaknaamzoeker.isAllFrame(tekst)
            || Vaknaamzoeker.find(tekst, naam -> vakken.find(naam, List.of())).isPresent();
    return (kaal || LABEL.matcher(tekst).find()) && !parse(tekst).isEmpty();
  }

  /** Tells whether a label asks for whom something is: "Leerweg en leerjaar:". */
  static boolean isLabel(String tekst) {
    return tekst.length() < LONGEST && WIE.matcher(tekst).matches();
  }

  /** Gives the official name in the kinds of school that are known by now. */
  Aanduiding settle(Aanduiding los) {
    return Vaknaamzoeker.find(los.gedrukt(), naam -> vakken.find(naam, los.schoolsoorten()))
        .map(vak -> los.called(vak.naam()))
        .orElse(los);
  }

  private Aanduiding plain(String tekst) {
    List<String> soorten = Schoolsoorten.parse(tekst);
    Optional<Vakken.Vak> vak = Vaknaamzoeker.find(tekst, naam -> vakken.find(naam, soorten));
    if (vak.isEmpty() && !Vaknaamzoeker.isAllFrame(tekst)) {
      return new Aanduiding("", "", named(tekst), Leerjaren.parse(tekst));
    }
    String naam = vak.map(Vakken.Vak::naam).orElse("");
    String gedrukt = vak.isPresent() ? tekst.strip() : "";
    return new Aanduiding(naam, gedrukt, soorten, Leerjaren.parseClasses(tekst));
  }

  /** A sentence that mentions a kind of school is not about it; one that names its year is. */
  private static List<String> named(String tekst) {
    return Leerjaren.parse(tekst).isEmpty() ? List.of() : Schoolsoorten.parse(tekst);
  }

  private Aanduiding labelled(String tekst) {
    Aanduiding som = Aanduiding.GEEN;
    Matcher m = LABEL.matcher(tekst);
    boolean er = m.find();
    while (er) {
      String label = m.group(1);
      int begin = m.end();
      er = m.find();
      String waarde = tekst.substring(begin, er ? m.start() : tekst.length());
      som = som.with(value(label, waarde.strip().replaceAll("[;,|]$", "").strip()));
    }
    return som;
  }

  /** Reads a value under its label: "Vak" with "aardrijkskunde"; nothing for other labels. */
  Aanduiding value(String label, String waarde) {
    return switch (Vaktekst.normalise(label)) {
      case "vak", "vaknaam" -> subject(waarde);
      case "leerjaar", "leerjaren", "klas", "jaar", "studie", "lesgroep" ->
          new Aanduiding("", "", Schoolsoorten.parse(waarde), Leerjaren.parseCell(waarde));
      case "niveau", "schoolsoort", "afdeling", "leerweg", "opleiding", "schooltype", "cohort" ->
          new Aanduiding("", "", leerwegen(waarde), Leerjaren.parseClasses(waarde));
      default -> Aanduiding.GEEN;
    };
  }

  private static List<String> leerwegen(String waarde) {
    List<String> kort = Leerwegen.parse(waarde);
    return kort.isEmpty() ? Schoolsoorten.parse(waarde) : kort;
  }

  /** Reads the name of a subject; one that is unknown stays as it is printed. */
  Aanduiding subject(String waarde) {
    if (waarde.isBlank()) {
      return Aanduiding.GEEN;
    }
    List<String> soorten = Schoolsoorten.parse(waarde);
    String naam =
        Vaknaamzoeker.find(waarde, tekst -> vakken.find(tekst, soorten))
            .map(Vakken.Vak::naam)
            .orElse(waarde.strip());
    return new Aanduiding(naam, waarde.strip(), soorten, Leerjaren.parseClasses(waarde));
  }
}
