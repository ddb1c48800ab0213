package nl.toetssteen.rapport;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.pta.Toets;

/**
 * Holds the findings on one subject in one kind of school.
 *
 * @param nummer 1-based, in the order of the documents
 * @param vak official name, or the printed one; empty when the document does not say
 * @param schoolsoort as in the report, more divided by commas; empty when not known
 * @param eisgroepen what needs work first; empty when all toetsen count for the report only
 */
public record Vakgroep(int nummer, String vak, String schoolsoort, List<Eisgroep> eisgroepen) {

  public Vakgroep {
    eisgroepen = List.copyOf(eisgroepen);
  }

  /** Gives the name for users: "aardrijkskunde havo". */
  public String naam() {
    String naam = vak.isEmpty() ? "vak niet gevonden" : vak;
    return schoolsoort.isEmpty() ? naam : naam + " " + schoolsoort;
  }

  /** Gives what needs work, the most urgent first. */
  public List<Eisgroep> werk() {
    return eisgroepen.stream().filter(Eisgroep::isWerk).toList();
  }

  /** Gives what is met or does not apply. */
  public List<Eisgroep> inOrde() {
    return eisgroepen.stream().filter(groep -> !groep.isWerk()).toList();
  }

  /** Finds what is most urgent on a requirement. */
  Optional<Eisgroep> find(String eis) {
    return eisgroepen.stream()
        .filter(groep -> groep.eerste().eis().equals(eis))
        .min(Comparator.comparingInt(groep -> Uitkomsten.VOLGORDE.indexOf(groep.uitkomst())));
  }

  /** Counts requirements by outcome: "2 onvolledig · 14 voldoet". */
  public String telling() {
    return Uitkomsten.VOLGORDE.stream()
        .filter(uitkomst -> count(uitkomst) > 0)
        .map(u -> count(u) + " " + u.toString().replace('-', ' '))
        .collect(Collectors.joining(" · "));
  }

  /** Counts the requirements with an outcome. */
  public long count(Uitkomst uitkomst) {
    return eisgroepen.stream().filter(groep -> groep.uitkomst() == uitkomst).count();
  }

  /** Tells whether a toets is one of this subject. */
  boolean holds(Toets toets) {
    return toets.vak().equals(vak)
        && (schoolsoort.isEmpty()
            ? toets.schoolsoorten().isEmpty()
            : toets.schoolsoorten().stream().anyMatch(List.of(schoolsoort.split(", "))::contains));
  }
}
