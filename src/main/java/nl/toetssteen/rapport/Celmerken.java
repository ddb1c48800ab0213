package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Stuk.Verwijzing;
import nl.toetssteen.rapport.Vakblad.Vakpunt;
import nl.toetssteen.toetsing.Bevinding;

/** Finds the cells of toetsen that findings are about. */
final class Celmerken {
  private final Map<String, List<String>> kolommenPerEis;
  private final Map<Object, List<Merk>> merken = new HashMap<>();
  private final Map<Naam, Set<Rij>> naamgenoten = new HashMap<>();

  private record Merk(Vakpunt punt, Bevinding bevinding) {}

  private record Rij(String tabel, int rij) {}

  private record Naam(String toets, int leerjaar) {}

  /**
   * Creates a finder.
   *
   * @param document number of the document that the toetsen stand in
   * @param toetsen of the subject
   * @param kolommenPerEis names of the columns that a requirement is about, by its id
   */
  Celmerken(
      int document,
      List<Toets> toetsen,
      List<Vakpunt> werk,
      Map<String, List<String>> kolommenPerEis) {
    this.kolommenPerEis = kolommenPerEis;
    for (Toets toets : toetsen) {
      naamgenoten.computeIfAbsent(name(toets), n -> new HashSet<>()).add(row(toets));
    }
    for (Vakpunt punt : werk) {
      punt.groep().bevindingen().forEach(b -> add(document, new Merk(punt, b)));
    }
  }

  /** A finding on a toets names it; one on a subject points at rows. */
  private void add(int document, Merk merk) {
    String toets = merk.bevinding.betreft().toets();
    if (!toets.isEmpty()) {
      put(new Naam(toets, merk.bevinding.betreft().leerjaar()), merk);
      return;
    }
    for (Vindplaats plaats : merk.bevinding.vindplaatsen()) {
      if (plaats.document() == document) {
        put(row(plaats), merk);
      }
    }
  }

  private void put(Object sleutel, Merk merk) {
    merken.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(merk);
  }

  /**
   * Gives the findings on a toets by the column that they are about; those on the row as a whole
   * under nothing.
   *
   * @param getoond the columns that people see
   */
  Map<Optional<Kolomsoort>, List<Verwijzing>> of(Toets toets, List<Kolomsoort> getoond) {
    List<Merk> gevonden = new ArrayList<>(merken.getOrDefault(row(toets), List.of()));
    merken.getOrDefault(name(toets), List.of()).stream()
        .filter(merk -> !isAboutNamesake(merk.bevinding, toets))
        .forEach(gevonden::add);
    Map<Optional<Kolomsoort>, List<Verwijzing>> perKolom = new HashMap<>();
    gevonden.stream()
        .sorted(Comparator.comparingInt(merk -> merk.punt.nummer()))
        .forEach(
            merk -> {
              List<Verwijzing> cel =
                  perKolom.computeIfAbsent(
                      column(merk.bevinding, toets, getoond), k -> new ArrayList<>());
              if (!cel.contains(merk.punt.verwijzing())) {
                cel.add(merk.punt.verwijzing());
              }
            });
    return perKolom;
  }

  /** Two toetsen may share a code by mistake; then the place tells which one is meant. */
  private boolean isAboutNamesake(Bevinding bevinding, Toets toets) {
    List<Rij> rijen = bevinding.vindplaatsen().stream().map(Celmerken::row).toList();
    return !rijen.contains(row(toets))
        && naamgenoten.get(name(toets)).stream().anyMatch(rijen::contains);
  }

  private static Rij row(Toets toets) {
    return new Rij(toets.plaats().tabel(), toets.plaats().rij());
  }

  private static Rij row(Vindplaats plaats) {
    return new Rij(plaats.eid(), plaats.rij());
  }

  private static Naam name(Toets toets) {
    return new Naam(toets.naam(), toets.leerjaar());
  }

  /** The cell that is quoted, else the one that is empty and should not be. */
  private Optional<Kolomsoort> column(Bevinding bevinding, Toets toets, List<Kolomsoort> getoond) {
    List<String> citaten = quotes(bevinding, toets);
    List<String> namen = kolommenPerEis.getOrDefault(bevinding.eis(), List.of());
    List<Kolomsoort> eigen = getoond.stream().filter(k -> namen.contains(k.naam())).toList();
    List<Kolomsoort> geciteerd =
        (eigen.isEmpty() ? getoond : eigen)
            .stream()
                .filter(k -> !toets.cel(k).isBlank() && citaten.contains(plain(toets.cel(k))))
                .toList();
    return geciteerd.size() == 1
        ? Optional.of(geciteerd.get(0))
        : eigen.stream().filter(k -> toets.cel(k).isBlank()).findFirst();
  }

  /** Gives what is quoted from the row of a toets; of a table on its side, all that is quoted. */
  private static List<String> quotes(Bevinding bevinding, Toets toets) {
    List<Vindplaats> alle = bevinding.vindplaatsen();
    List<Vindplaats> eigen = alle.stream().filter(p -> row(p).equals(row(toets))).toList();
    return (eigen.isEmpty() ? alle : eigen)
        .stream().map(plaats -> plain(plaats.citaat().tekst())).toList();
  }

  /** A quote may lack the signs of its cell: "25" of "25%". */
  private static String plain(String tekst) {
    return tekst.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
