package nl.toetssteen.web;

import java.util.List;

/**
 * Names a kind of school that a user can choose.
 *
 * @param code as in the report contract: "vmbo-tl"
 * @param naam for users
 */
public record Schoolsoort(String code, String naam) {

  /** Lists every kind of school. */
  static List<Schoolsoort> alle() {
    return List.of(
        new Schoolsoort("vmbo-bb", "vmbo-bb"),
        new Schoolsoort("vmbo-kb", "vmbo-kb"),
        new Schoolsoort("vmbo-gl", "vmbo-gl"),
        new Schoolsoort("vmbo-tl", "vmbo-tl / mavo"),
        new Schoolsoort("havo", "havo"),
        new Schoolsoort("vwo", "vwo"));
  }
}
