package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.toetssteen.pta.Examenprogramma;
import nl.toetssteen.pta.Examenprogramma.Dekking;
import nl.toetssteen.pta.Examenprogramma.Domein;
import nl.toetssteen.pta.Examenprogramma.Keuze;

/** Divides what the school exam of a subject must cover over its toetsen, in one of many ways. */
final class Proefstof {

  private final Examenprogramma programma;
  private final Random toeval;

  Proefstof(Examenprogramma programma, Random toeval) {
    this.programma = programma;
    this.toeval = toeval;
  }

  /** Gives the domains of each toets; each has one at least. */
  List<List<Domein>> over(int toetsen) {
    List<Domein> stof = new ArrayList<>(chosen());
    Collections.shuffle(stof, toeval);
    List<Set<Domein>> verdeeld = new ArrayList<>();
    Stream.generate(LinkedHashSet<Domein>::new).limit(toetsen).forEach(verdeeld::add);
    for (int i = 0; i < Math.max(stof.size(), toetsen); i++) {
      verdeeld.get(i % toetsen).add(stof.get(i % stof.size()));
    }
    return verdeeld.stream().map(this::inOrder).toList();
  }

  /** Gives what is chosen among stof that has a name but no code. */
  List<String> named() {
    return programma.keuzes().stream()
        .flatMap(keuze -> named(keuze).stream().limit(keuze.minstens()))
        .toList();
  }

  private List<String> named(Keuze keuze) {
    List<String> namen =
        new ArrayList<>(keuze.codes().stream().filter(c -> programma.domein(c).isEmpty()).toList());
    Collections.shuffle(namen, toeval);
    return namen.stream().map(naam -> naam.replace('-', ' ')).toList();
  }

  private List<Domein> inOrder(Set<Domein> deel) {
    return programma.domeinen().stream().filter(deel::contains).toList();
  }

  private Set<Domein> chosen() {
    boolean delen = toeval.nextBoolean();
    Predicate<Domein> genoeg = delen ? this::isLeaf : this::isTop;
    Set<Domein> stof = new LinkedHashSet<>();
    programma.verplichtInSe().stream().filter(genoeg).forEach(stof::add);
    programma.keuzes().forEach(keuze -> choose(keuze, stof));
    programma.domeinen().stream()
        .filter(domein -> domein.ce() == Dekking.JA && toeval.nextInt(4) == 0)
        .forEach(stof::add);
    if (stof.isEmpty()) {
      stof.add(programma.domeinen().get(0));
    }
    return stof;
  }

  private void choose(Keuze keuze, Set<Domein> stof) {
    List<String> codes = new ArrayList<>(keuze.codes());
    Collections.shuffle(codes, toeval);
    long al = stof.stream().filter(domein -> codes.contains(domein.code())).count();
    codes.stream()
        .flatMap(code -> programma.domein(code).stream())
        .filter(domein -> !stof.contains(domein))
        .limit(Math.max(0, keuze.minstens() - al))
        .forEach(stof::add);
  }

  private Optional<Domein> parent(Domein domein) {
    return domein.code().matches("[A-Z][0-9:].*")
        ? programma.domeinen().stream()
            .filter(d -> d.code().equals(domein.code().substring(0, 1)))
            .findFirst()
        : Optional.empty();
  }

  private boolean isTop(Domein domein) {
    return parent(domein).filter(p -> p.se() == Dekking.JA).isEmpty();
  }

  private boolean isLeaf(Domein domein) {
    return programma.verplichtInSe().stream()
        .noneMatch(d -> parent(d).filter(domein::equals).isPresent());
  }
}
