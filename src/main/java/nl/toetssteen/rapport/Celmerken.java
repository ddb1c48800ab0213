package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Rijplaats;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Stuk.Verwijzing;
import nl.toetssteen.rapport.Vakblad.Vakpunt;
import nl.toetssteen.toetsing.Bevinding;

/** Finds the cells of a toets that findings are about. */
final class Celmerken {
  private final int document;
  private final Map<String, List<String>> kolommenPerEis;
  private final List<Merk> merken = new ArrayList<>();

  private record Merk(Vakpunt punt, Bevinding bevinding) {}

  /**
   * Creates a finder.
   *
   * @param kolommenPerEis names of the columns that a requirement is about, by its id
   */
  Celmerken(int document, List<Vakpunt> werk, Map<String, List<String>> kolommenPerEis) {
    this.document = document;
    this.kolommenPerEis = kolommenPerEis;
    for (Vakpunt punt : werk) {
      punt.groep().bevindingen().forEach(b -> merken.add(new Merk(punt, b)));
    }
  }

  /**
   * Gives the findings on one cell.
   *
   * @param getoond the columns that people see
   * @param kolom null for those on the row as a whole
   */
  List<Verwijzing> of(Toets toets, List<Kolomsoort> getoond, Kolomsoort kolom) {
    return merken.stream()
        .filter(merk -> isAbout(merk.bevinding, toets))
        .filter(merk -> column(merk.bevinding, toets, getoond).orElse(null) == kolom)
        .map(merk -> merk.punt.verwijzing())
        .distinct()
        .sorted(Comparator.comparingInt(v -> Uitkomsten.rang(v.uitkomst())))
        .toList();
  }

  private boolean isAbout(Bevinding bevinding, Toets toets) {
    Rijplaats rij = toets.plaats();
    boolean hier =
        bevinding.vindplaatsen().stream()
            .filter(plaats -> plaats.document() == document && plaats.eid().equals(rij.tabel()))
            .anyMatch(plaats -> plaats.rij() == rij.rij());
    String naam = bevinding.betreft().toets();
    boolean genoemd =
        naam.equals(Toetsnaam.van(toets)) && bevinding.betreft().leerjaar() == toets.leerjaar();
    return naam.isEmpty() ? hier : genoemd;
  }

  /** The cell that is quoted, else the one that is empty and should not be. */
  private Optional<Kolomsoort> column(
      Bevinding bevinding, Toets toets, List<Kolomsoort> getoond) {
    List<String> citaten =
        bevinding.vindplaatsen().stream().map(plaats -> plain(plaats.citaat().tekst())).toList();
    List<String> namen = kolommenPerEis.getOrDefault(bevinding.eis(), List.of());
    List<Kolomsoort> eigen = getoond.stream().filter(k -> namen.contains(k.naam())).toList();
    List<Kolomsoort> geciteerd =
        (eigen.isEmpty() ? getoond : eigen)
            .stream().filter(k -> !toets.cel(k).isBlank() && citaten.contains(plain(toets.cel(k)))).toList();
    return geciteerd.size() == 1
        ? Optional.of(geciteerd.get(0))
        : eigen.stream().filter(k -> toets.cel(k).isBlank()).findFirst();
  }

  /** A quote may lack the signs of its cell: "25" of "25%". */
  private static String plain(String tekst) {
    return tekst.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
