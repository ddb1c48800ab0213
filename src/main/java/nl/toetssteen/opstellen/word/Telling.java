package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docx4j.XmlUtils;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.SdtBlock;

/**
 * Counts as Word will: the parts in the order in which they stand, and between them the articles
 * that a school added in our numbering.
 */
final class Telling {

  private final Map<SdtBlock, Stuk> plaatsen;
  private final Stijlen stijlen;
  private final Nummering nummering;
  private final Map<Lijst, Integer> stand = new EnumMap<>(Lijst.class);
  private final Map<String, Integer> nummers = new HashMap<>();
  private final List<Stuk> volgorde = new ArrayList<>();

  Telling(Map<SdtBlock, Stuk> plaatsen, Stijlen stijlen, Nummering nummering) {
    this.plaatsen = Map.copyOf(plaatsen);
    this.stijlen = stijlen;
    this.nummering = nummering;
  }

  /** Counts these blocks, and what they hold. */
  void count(List<Object> blokken) {
    for (Object deel : blokken) {
      Object blok = XmlUtils.unwrap(deel);
      if (blok instanceof SdtBlock besturing && plaatsen.containsKey(besturing)) {
        Stuk stuk = plaatsen.get(besturing);
        if (stuk.genummerd()) {
          nummers.put(stuk.naam(), stand.merge(stuk.lijst(), 1, Integer::sum));
        }
        volgorde.add(stuk);
      } else if (blok instanceof SdtBlock besturing) {
        count(besturing.getSdtContent().getContent());
      } else if (blok instanceof P alinea) {
        own(alinea);
      } else if (blok instanceof ContentAccessor houder) {
        count(houder.getContent());
      }
    }
  }

  /** Gives the printed number of each part that has one, by its name. */
  Map<String, Integer> nummers() {
    return nummers;
  }

  /** Gives the parts in the order in which they stand. */
  List<Stuk> volgorde() {
    return volgorde;
  }

  private void own(P alinea) {
    place(alinea.getPPr())
        .ifPresent(
            plaats -> {
              for (Lijst lijst : Lijst.values()) {
                if (nummering.isKop(plaats, lijst)) {
                  stand.merge(lijst, 1, Integer::sum);
                }
              }
            });
  }

  private Optional<NumPr> place(PPr eigenschappen) {
    if (eigenschappen == null) {
      return Optional.empty();
    }
    if (eigenschappen.getNumPr() != null) {
      return Optional.of(eigenschappen.getNumPr());
    }
    return Optional.ofNullable(eigenschappen.getPStyle())
        .flatMap(stijl -> stijlen.numbering(stijl.getVal()));
  }
}
