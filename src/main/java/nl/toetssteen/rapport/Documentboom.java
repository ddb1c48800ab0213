package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;

/** Finds one's way in the tree of a document: from a deel up to its article, and down again. */
final class Documentboom {
  private final Document document;
  private final Map<String, List<Deel>> paden = new HashMap<>();

  Documentboom(Document document) {
    this.document = document;
    document.delen().forEach(deel -> add(List.of(), deel));
  }

  private void add(List<Deel> boven, Deel deel) {
    List<Deel> pad = new ArrayList<>(boven);
    pad.add(deel);
    paden.put(deel.eid(), pad);
    deel.delen().forEach(onder -> add(pad, onder));
  }

  Optional<Deel> deel(String eid) {
    return Optional.ofNullable(paden.get(eid)).map(pad -> pad.get(pad.size() - 1));
  }

  /** Gives the heading that a deel stands under; itself when it is one. */
  Optional<Deel> kop(String eid) {
    List<Deel> pad = paden.getOrDefault(eid, List.of());
    Deel kop = null;
    for (Deel deel : pad) {
      kop = deel.soort().heeftKop() ? deel : kop;
    }
    return Optional.ofNullable(kop);
  }

  /** Tells whether one deel stands below another. */
  boolean isOnder(String eid, String boven) {
    return !eid.equals(boven)
        && paden.getOrDefault(eid, List.of()).stream().anyMatch(deel -> deel.eid().equals(boven));
  }

  /** Gives what stands right under a heading, without the articles below it. */
  static List<Deel> eigenTekst(Deel kop) {
    return kop.delen().stream().takeWhile(deel -> !deel.soort().heeftKop()).toList();
  }

  /** Gives the last deel of what stands right under a heading; the heading when that is all. */
  static Deel laatste(Deel kop) {
    return eigenTekst(kop).stream().flatMap(Deel::alle).reduce(kop, (eerder, later) -> later);
  }

  /** Gives the first deel; empty for a document without text. */
  Optional<Deel> begin() {
    return document.alle().findFirst();
  }

  /** Gives the last deel before the annexes; empty for a document without text. */
  Optional<Deel> einde() {
    return document.delen().stream()
        .takeWhile(deel -> deel.soort() != Soort.BIJLAGE)
        .flatMap(Deel::alle)
        .reduce((eerder, later) -> later);
  }

  /** Streams the delen with text of their own, those after a deel first, then those before it. */
  Stream<Deel> vanaf(Deel begin) {
    List<Deel> alle = document.alle().toList();
    int hier = Math.max(0, alle.indexOf(begin));
    return Stream.concat(alle.subList(hier, alle.size()).stream(), alle.subList(0, hier).stream());
  }
}
