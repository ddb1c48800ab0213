package nl.toetssteen.lezen.opbouw;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.label.Familie;
import nl.toetssteen.lezen.label.Label;
import nl.toetssteen.lezen.label.Regel;

/**
 * Nests the leden and onderdelen under one heading: a label goes on with the row it follows, else
 * starts a row of its own, deeper or not by indentation.
 */
final class Lijst {

  private static final double ZELFDE = 3;
  private static final Pattern NAAM = Pattern.compile("[\\p{L}\\p{N}\\s]+");

  /** Word has nine levels; what says to be deeper is a trick of lay-out, or an attack. */
  private static final int DIEPSTE = 9;

  private final Knoop kop;
  private final List<Knoop> open = new ArrayList<>();

  /** The rows that stood open before running text and a new row came in between. */
  private final List<Knoop> eerder = new ArrayList<>();

  /** Tells whether running text came after the last item; the open rows may still go on. */
  private boolean onderbroken;

  Lijst(Knoop kop) {
    this.kop = kop;
  }

  /**
   * Adds a paragraph without a label: below the last item when indented as its text, else below the
   * heading.
   */
  void addText(Regel regel, Soort soort) {
    Knoop binnenste = open.isEmpty() || onderbroken ? null : last();
    boolean hoortBijItem =
        binnenste != null
            && regel.alinea().inspringing() > binnenste.regel.alinea().inspringing() + ZELFDE
            && regel.alinea().inspringing() > 0;
    if (hoortBijItem) {
      binnenste.add(new Knoop(soort, regel, 0));
    } else {
      onderbroken = true;
      kop.add(new Knoop(soort, regel, 0));
    }
  }

  /** Adds a paragraph with a label. */
  void addItem(Regel regel) {
    int diepte = continues(regel, open);
    if (diepte < 0 && continues(regel, eerder) >= 0) {
      reopen();
      diepte = continues(regel, open);
    }
    Label label = diepte < 0 ? regel.label() : reading(regel, open.get(diepte));
    if (diepte < 0) {
      diepte = Math.min(DIEPSTE - 1, onderbroken ? startLevel(regel) : nests(regel));
      remember(diepte);
    }
    onderbroken = false;
    truncate(diepte);
    Knoop ouder = open.isEmpty() ? kop : last();
    Soort soort = open.isEmpty() && isLid(label) ? Soort.LID : Soort.ONDERDEEL;
    open.add(ouder.add(new Knoop(soort, new Regel(regel.alinea(), label, regel.tekst()), 0)));
  }

  private static boolean isLid(Label label) {
    return switch (label.familie()) {
      case CIJFER, KAAL_CIJFER, LETTERCIJFER, PUNTEN -> true;
      default -> false;
    };
  }

  /** A new row after running text closes the rows around it for now: they may still go on. */
  private void remember(int diepte) {
    if (onderbroken && open.size() > diepte) {
      eerder.clear();
      eerder.addAll(open);
    }
  }

  private void reopen() {
    open.clear();
    open.addAll(eerder);
    eerder.clear();
  }

  private void truncate(int diepte) {
    while (open.size() > diepte) {
      open.remove(open.size() - 1);
    }
  }

  private Knoop last() {
    return open.get(open.size() - 1);
  }

  /** Gives the depth of the row that this label goes on with, -1 when it goes on with none. */
  private static int continues(Regel regel, List<Knoop> rijen) {
    for (int i = rijen.size() - 1; i >= 0; i--) {
      if (reading(regel, rijen.get(i)) != null) {
        return i;
      }
    }
    return -1;
  }

  /** Gives the reading of the label that follows the given item; null when none does. */
  private static Label reading(Regel regel, Knoop vorige) {
    for (Label lezing : regel.label().lezingen()) {
      for (Label vorigeLezing : vorige.label.lezingen()) {
        boolean zelfdeRij =
            lezing.familie() == vorigeLezing.familie() && sameSign(lezing, vorigeLezing);
        boolean streep = lezing.familie() == Familie.STREEP && sameIndent(regel, vorige);
        boolean volgt = lezing.rang() == vorigeLezing.rang() + 1;
        boolean naGat =
            lezing.rang() > vorigeLezing.rang() + 1
                && sameIndent(regel, vorige)
                && lezing.equals(regel.label());
        if (zelfdeRij && (streep || lezing.familie() != Familie.STREEP && (volgt || naGat))) {
          return lezing;
        }
      }
    }
    return null;
  }

  private static boolean sameSign(Label een, Label ander) {
    return een.familie() == Familie.STREEP
        || een.familie() == Familie.PUNTEN && een.diepte() == ander.diepte()
        || een.familie() != Familie.PUNTEN && sign(een).equals(sign(ander));
  }

  private static String sign(Label label) {
    return NAAM.matcher(label.gedrukt()).replaceAll("");
  }

  private static boolean sameIndent(Regel regel, Knoop vorige) {
    int niveau = regel.alinea().niveau();
    int vorigNiveau = vorige.regel.alinea().niveau();
    if (niveau >= 0 && vorigNiveau >= 0 && niveau != vorigNiveau) {
      return false;
    }
    return Math.abs(regel.alinea().inspringing() - vorige.regel.alinea().inspringing())
        <= 2 * ZELFDE;
  }

  /** Gives the depth for a new row right after an item: below it, unless it stands further out. */
  private int nests(Regel regel) {
    int diepte = open.size();
    while (diepte > 0) {
      Regel boven = open.get(diepte - 1).regel;
      double verschil = regel.alinea().inspringing() - boven.alinea().inspringing();
      boolean dieper =
          verschil > ZELFDE
              || regel.alinea().niveau() > boven.alinea().niveau() && boven.alinea().niveau() >= 0;
      boolean aangekondigd =
          verschil > -ZELFDE
              && (boven.tekst().endsWith(":") || !sameFamily(regel, open.get(diepte - 1)));
      if (dieper || aangekondigd) {
        return diepte;
      }
      diepte--;
    }
    return 0;
  }

  private static boolean sameFamily(Regel regel, Knoop boven) {
    return regel.label().familie() == boven.label.familie();
  }

  private int startLevel(Regel regel) {
    int diepte = 0;
    while (diepte < open.size()
        && regel.alinea().inspringing() > open.get(diepte).regel.alinea().inspringing() + 2 * ZELFDE
        && !open.get(diepte).delen.isEmpty()) {
      diepte++;
    }
    return diepte;
  }
}
