package nl.toetssteen.checklist;

import java.util.List;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.GaatOver;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import nl.toetssteen.checklist.Voorwaarde.Plek;
import nl.toetssteen.checklist.Voorwaarde.Rondom;

/** Says in plain Dutch what conditions and judgments ask, for who does not read YAML. */
public final class Verwoording {

  private Verwoording() {}

  /** Words a judgment: the outcome with the size of text, and below it what must be found. */
  public static Zinsdeel of(Oordeel oordeel) {
    String begin = oordeel.dan() + ", als " + place(oordeel.in()) + " dit staat";
    Zinsdeel als = of(oordeel.als());
    return oordeel.als() instanceof Alle alle
        ? new Zinsdeel(begin + limits(alle) + ":", als.delen())
        : new Zinsdeel(begin + ":", List.of(als));
  }

  /** Words a condition. */
  public static Zinsdeel of(Voorwaarde voorwaarde) {
    if (voorwaarde instanceof HeeftBegrip begrip) {
      return Zinsdeel.of(concept(begrip.begrip()) + denial(begrip.ontkend()));
    } else if (voorwaarde instanceof HeeftKenmerk kenmerk) {
      return Zinsdeel.of(Kenmerkwoorden.word(kenmerk));
    } else if (voorwaarde instanceof Alle alle) {
      return new Zinsdeel("dit alles" + limits(alle) + ":", all(alle.van()));
    } else if (voorwaarde instanceof Minstens minstens) {
      return atLeast(minstens);
    } else if (voorwaarde instanceof Geen geen) {
      return announce("niet:", geen.van(), " of ");
    } else if (voorwaarde instanceof Rondom rondom) {
      return announce(around(rondom.plek()), List.of(rondom.wat()), "");
    } else if (voorwaarde instanceof GaatOver over) {
      List<String> anders = over.tegenover().stream().map(Verwoording::concept).toList();
      return Zinsdeel.of(
          "het gaat over " + concept(over.begrip()) + ", en niet over " + list(anders, " of "));
    }
    throw new IllegalStateException("unknown condition " + voorwaarde);
  }

  private static Zinsdeel atLeast(Minstens minstens) {
    List<Zinsdeel> delen = all(minstens.van());
    if (minstens.aantal() > 1) {
      return announce("ten minste " + minstens.aantal() + " van:", minstens.van(), " en ");
    }
    return delen.stream().allMatch(Zinsdeel::isEnkel)
        ? Zinsdeel.of(list(texts(delen), " of "))
        : new Zinsdeel("een van:", delen);
  }

  /** Puts parts behind their announcement when they fit on its line, else below it. */
  private static Zinsdeel announce(String begin, List<Voorwaarde> van, String voegwoord) {
    List<Zinsdeel> delen = all(van);
    if (delen.size() == 1) {
      return new Zinsdeel(begin + " " + delen.get(0).tekst(), delen.get(0).delen());
    }
    return delen.stream().allMatch(Zinsdeel::isEnkel)
        ? Zinsdeel.of(begin + " " + list(texts(delen), voegwoord))
        : new Zinsdeel(begin, delen);
  }

  private static List<Zinsdeel> all(List<Voorwaarde> van) {
    return van.stream().map(Verwoording::of).toList();
  }

  private static List<String> texts(List<Zinsdeel> delen) {
    return delen.stream().map(Zinsdeel::tekst).toList();
  }

  private static String list(List<String> delen, String voegwoord) {
    int laatste = delen.size() - 1;
    return laatste == 0
        ? delen.get(0)
        : String.join(", ", delen.subList(0, laatste)) + voegwoord + delen.get(laatste);
  }

  private static String concept(String naam) {
    return "“" + naam.replace('-', ' ') + "”";
  }

  private static String denial(Boolean ontkend) {
    if (ontkend == null) {
      return "";
    }
    return ontkend ? " met een ontkenning (niet, geen)" : " zonder ontkenning (niet, geen)";
  }

  private static String limits(Alle alle) {
    return (alle.binnen() == 0 ? "" : ", binnen " + alle.binnen() + " woorden")
        + (alle.volgorde() ? ", in deze volgorde" : "");
  }

  private static String place(Omvang omvang) {
    return switch (omvang) {
      case ZIN -> "in één zin";
      case LID -> "in één lid";
      case ARTIKEL -> "in één artikel";
      case TITEL -> "op het titelblad";
      case KOP -> "in een kop";
    };
  }

  private static String around(Plek plek) {
    return switch (plek) {
      case KOP -> "in een kop erboven:";
      case EIGEN_KOP -> "in de kop direct erboven:";
      case ZIN -> "in dezelfde zin:";
      case LID -> "in hetzelfde lid:";
      case ARTIKEL -> "in hetzelfde artikel:";
      case DOCUMENT -> "ergens in het document:";
    };
  }
}
