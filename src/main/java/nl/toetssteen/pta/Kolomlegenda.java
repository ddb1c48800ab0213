package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;

/** Gathers the names of columns that a document explains itself: "tvrm = toetsvorm". */
final class Kolomlegenda {
  private static final String NAAM = "\\p{L}[\\p{L}0-9_%./-]{0,15}";
  private static final Pattern ALLEEN_NAAM =
      Pattern.compile("(?U)" + NAAM + "(?:(?:\\s*[/,]\\s*|\\s+(?:en\\s+)?)" + NAAM + "){0,2}");
  private static final Pattern IS =
      Pattern.compile("(?U)(?<![\\p{L}0-9])(" + NAAM + ")\\s*=\\s*(\\p{L}[^=;,.\\n]{1,79})");
  private static final Pattern REGEL =
      Pattern.compile("(?U)\\W{0,3}(" + NAAM + ")\\s*(?::|\\s[-–—])\\s+(\\p{L}.{1,79})");
  private static final Pattern HAAKJES = Pattern.compile("\\([^)]*\\)?");
  private static final Pattern EINDE = Pattern.compile("[:;,.=\\n]");
  private static final Pattern KEUZE = Pattern.compile("(?U)\\s*[/,]\\s*|\\s+en\\s+");
  private static final Pattern CIJFER = Pattern.compile("[0-9]");

  /** Names for fewer kinds of column in one table or text are an accident. */
  private static final int FEWEST = 3;

  /** A list explains each name with words of its own; the cells of toetsen say the same often. */
  private static final double ONCE = 0.6;

  private static final int WIDEST = 6;
  private static final int MOST_ROWS = 60;
  private static final int LONGEST = 4000;
  private static final int LONGEST_UITLEG = 60;

  private final Kolomwoorden woorden;
  private final Map<String, String> uitleg = new HashMap<>();
  private final Set<String> tabellen = new HashSet<>();

  private Kolomlegenda(Kolomwoorden woorden) {
    this.woorden = woorden;
  }

  /** Reads the legend of a document; an empty one when it has none. */
  static Kolomlegenda of(Document document, Kolomwoorden woorden) {
    Kolomlegenda legenda = new Kolomlegenda(woorden);
    Map<String, String> los = new HashMap<>();
    document.alle().forEach(deel -> legenda.read(deel, los));
    legenda.keep(los);
    return legenda;
  }

  /** Gives the explanation of each name, both as {@link Vaktekst#normalise} writes a heading. */
  Map<String, String> uitleg() {
    return uitleg;
  }

  /** Tells whether a table explains names, and therefore holds no toetsen. */
  boolean isLegend(String eid) {
    return tabellen.contains(eid);
  }

  private void read(Deel deel, Map<String, String> los) {
    if (deel.tabel() == null) {
      read(deel.label() + " " + deel.tekst(), los);
      return;
    }
    Map<String, String> inTabel = new HashMap<>();
    if (deel.tabel().rijen().size() <= MOST_ROWS) {
      deel.tabel().rijen().forEach(rij -> read(rij, inTabel));
    }
    if (keep(inTabel)) {
      tabellen.add(deel.eid());
    }
  }

  private void read(Tabel.Rij rij, Map<String, String> gevonden) {
    List<String> cellen = rij.cellen().stream().map(cel -> cel.tekst().strip()).toList();
    if (cellen.size() > WIDEST) {
      return;
    }
    cellen.forEach(cel -> readSigns(cel, gevonden));
    for (int i = 1; i < cellen.size(); i += 2) {
      if (ALLEEN_NAAM.matcher(cellen.get(i - 1)).matches()) {
        addAll(cellen.get(i - 1), cellen.get(i), gevonden);
      }
    }
  }

  private void read(String tekst, Map<String, String> gevonden) {
    readSigns(tekst, gevonden);
    Matcher regel = REGEL.matcher(tekst.strip());
    if (regel.lookingAt()) {
      addAll(regel.group(1), regel.group(2), gevonden);
    }
  }

  private void readSigns(String tekst, Map<String, String> gevonden) {
    if (tekst.indexOf('=') >= 0 && tekst.length() <= LONGEST) {
      IS.matcher(tekst).results().forEach(m -> addAll(m.group(1), m.group(2), gevonden));
    }
  }

  /** "wf1 / wf2" may be "weegfactor voor het SE / voor het rapport". */
  private void addAll(String naam, String tekst, Map<String, String> gevonden) {
    String kern = EINDE.split(HAAKJES.matcher(tekst).replaceAll(" "), 2)[0].strip();
    if (kern.length() > LONGEST_UITLEG || CIJFER.matcher(kern).find()) {
      return;
    }
    String[] namen = KEUZE.split(naam, -1);
    String[] delen = KEUZE.split(kern, -1);
    if (namen.length == 1) {
      add(naam, kern, gevonden);
    } else if (namen.length == delen.length) {
      String eerste = delen[0].split("\\s", 2)[0];
      for (int i = 0; i < namen.length; i++) {
        String samen = i == 0 ? delen[0] : eerste + " " + delen[i];
        add(namen[i], isKind(samen) ? samen : delen[i], gevonden);
      }
    }
  }

  /** Columns of which the name is known say what they hold without help. */
  private void add(String naam, String kern, Map<String, String> gevonden) {
    String sleutel = Vaktekst.normalise(naam);
    if (!sleutel.isEmpty() && !woorden.isPlain(naam) && isKind(kern)) {
      gevonden.merge(sleutel, kern, (een, ander) -> een.equals(ander) ? een : "");
    }
  }

  private boolean isKind(String tekst) {
    return woorden.best(tekst).gewicht() >= Kolomwoorden.STERK;
  }

  private Optional<Kolomsoort> kind(String tekst) {
    return woorden.best(tekst).soort();
  }

  private boolean keep(Map<String, String> gevonden) {
    gevonden.values().removeIf(String::isEmpty);
    long soorten = gevonden.values().stream().map(this::kind).distinct().count();
    long eigen = gevonden.values().stream().distinct().count();
    boolean genoeg = soorten >= FEWEST && eigen >= ONCE * gevonden.size();
    if (genoeg) {
      uitleg.putAll(gevonden);
    }
    return genoeg;
  }
}
