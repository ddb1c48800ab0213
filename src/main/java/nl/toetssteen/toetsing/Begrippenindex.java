package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Begrip.Vorm;
import nl.toetssteen.toetsing.Bron.Aaneen;
import nl.toetssteen.toetsing.Bron.Begripbron;
import nl.toetssteen.toetsing.Bron.Eenvan;
import nl.toetssteen.toetsing.Bron.Herhaald;
import nl.toetssteen.toetsing.Bron.Nabij;
import nl.toetssteen.toetsing.Bron.Woordkeuze;
import nl.toetssteen.toetsing.Bron.Zonder;

/**
 * Compiles a thesaurus, once, to be found in any number of documents. Safe for use by several
 * threads.
 */
final class Begrippenindex {

  private final Map<String, Begrip> begrippen;
  private final Map<String, Bron> bronnen = new HashMap<>();
  private final Map<Set<String>, Woordkeuze> keuzes = new HashMap<>();
  private final Map<String, Integer> termen = new HashMap<>();
  private final Woordvormen vormen;
  private final Map<String, Boolean> gebruikt = new ConcurrentHashMap<>();

  Begrippenindex(Map<String, Begrip> begrippen) {
    this.begrippen = begrippen;
    begrippen.values().forEach(this::compile);
    List<Woorddeel> delen =
        termen.keySet().stream().filter(Woorddeel::is).map(Woorddeel::of).toList();
    this.vormen = new Woordvormen(new Lemmas(delen), termen);
  }

  private Bron compile(Begrip begrip) {
    Bron bron = bronnen.get(begrip.naam());
    if (bron == null) {
      bron = new Begripbron(any(begrip.vormen()));
      bronnen.put(begrip.naam(), bron);
      if (!begrip.behalve().isEmpty()) {
        bron = new Begripbron(new Zonder(bron, any(begrip.behalve())));
        bronnen.put(begrip.naam(), bron);
      }
    }
    return bron;
  }

  private Bron any(List<Vorm> vormen) {
    return or(vormen.stream().map(this::form).toList());
  }

  /** Finds any of the sources; all that are words together become one. */
  private Bron or(List<Bron> bronnen) {
    Set<String> woorden = new HashSet<>();
    List<Bron> samen = new ArrayList<>();
    for (Bron bron : bronnen) {
      if (bron instanceof Woordkeuze keuze) {
        woorden.addAll(keuze.woorden());
      } else {
        samen.add(bron);
      }
    }
    if (!woorden.isEmpty()) {
      samen.add(words(woorden));
    }
    return samen.size() == 1 ? samen.get(0) : new Eenvan(samen);
  }

  private Woordkeuze words(Set<String> woorden) {
    return keuzes.computeIfAbsent(woorden, w -> new Woordkeuze(w, numbers(w)));
  }

  private int[] numbers(Set<String> woorden) {
    return woorden.stream()
        .mapToInt(woord -> termen.computeIfAbsent(woord, w -> termen.size()))
        .toArray();
  }

  private Bron form(Vorm vorm) {
    if (vorm.binnen() == 0) {
      return row(vorm.woorden().stream().map(this::phrase).toList());
    }
    return new Nabij(
        vorm.volgorde() ? vorm.woorden().stream().map(this::phrase).toList() : parts(vorm),
        vorm.binnen(),
        vorm.volgorde());
  }

  /** Gives the parts of a form without an order; one that is there twice has to be found twice. */
  private List<Bron> parts(Vorm vorm) {
    Map<String, Integer> delen = new LinkedHashMap<>();
    vorm.woorden().forEach(deel -> delen.merge(deel, 1, Integer::sum));
    List<Bron> bronnen = new ArrayList<>();
    delen.forEach(
        (deel, keer) -> bronnen.add(keer == 1 ? phrase(deel) : new Herhaald(phrase(deel), keer)));
    return bronnen;
  }

  private static Bron row(List<Bron> delen) {
    return delen.size() == 1 ? delen.get(0) : new Aaneen(delen);
  }

  private Bron phrase(String deel) {
    return row(Arrays.stream(deel.split(" ", -1)).map(this::choice).toList());
  }

  private Bron choice(String woord) {
    return or(Arrays.stream(woord.split("\\|", -1)).map(this::word).toList());
  }

  private Bron word(String woord) {
    if (woord.startsWith("<")) {
      return compile(begrippen.get(woord.substring(1, woord.length() - 1)));
    }
    if (woord.startsWith("=")) {
      return words(Set.of(woord));
    }
    return words(Set.of(Lemmas.normalize(woord)));
  }

  /** Tells whether a concept is written with a word of another one, as "niet eens" with "niet". */
  boolean isWrittenWith(String begrip, String ander) {
    return gebruikt.computeIfAbsent(begrip + ' ' + ander, s -> uses(begrippen.get(begrip), ander));
  }

  private boolean uses(Begrip begrip, String ander) {
    Set<String> woorden = words(begrippen.get(ander)).collect(Collectors.toSet());
    return words(begrip)
        .anyMatch(
            woord ->
                woorden.contains(woord)
                    || woord.startsWith("<")
                        && (woord.equals("<" + ander + ">")
                            || uses(begrippen.get(woord.substring(1, woord.length() - 1)), ander)));
  }

  private static Stream<String> words(Begrip begrip) {
    return begrip.vormen().stream()
        .flatMap(vorm -> vorm.woorden().stream())
        .flatMap(deel -> Arrays.stream(deel.split("[ |]", -1)));
  }

  /** Indexes the words of one document. */
  Woordindex index(List<String> woorden) {
    return new Woordindex(woorden, vormen);
  }

  /** Finds the places of a concept in an indexed document, in reading order; the shortest ones. */
  List<Bereik> find(String begrip, Woordindex document) {
    Bron bron = bronnen.get(begrip);
    if (bron == null) {
      throw new IllegalArgumentException("onbekend begrip: " + begrip);
    }
    return bron.in(document).kleinste().lijst();
  }
}
