package nl.toetssteen.opstellen.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Body;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.Spacing;
import org.docx4j.wml.ProofErr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.SdtBlock;
import org.docx4j.wml.SectPr;

/**
 * Turns the pages of the parts that are too wide. In Word the last paragraph of a section says how
 * its pages are, and the body says it of the last section.
 */
final class Secties {

  private final Body lijf;
  private final Collection<SdtBlock> onze;

  /**
   * Creates it.
   *
   * @param onze the controls of parts of the text
   */
  Secties(Body lijf, Collection<SdtBlock> onze) {
    this.lijf = lijf;
    this.onze = onze;
    if (lijf.getSectPr() == null) {
      lijf.setSectPr(new SectPr());
    }
  }

  /** Takes away what an earlier run turned, so that the pages are as the school has them. */
  void undo() {
    List<Object> blokken = flat();
    SectPr eerste = null;
    int laatste = 0;
    for (int i = 0; i < blokken.size(); i++) {
      if (blokken.get(i) instanceof SdtBlock besturing) {
        SectPr oud = removeEnds(besturing.getSdtContent().getContent());
        laatste = oud == null ? laatste : i;
        eerste = eerste == null ? oud : eerste;
      }
    }
    if (eerste != null) {
      Bladspiegel.restore(section(blokken, laatste), eerste);
    }
  }

  /** Gives the form of the first section that ends among these paragraphs; null for none. */
  private static SectPr removeEnds(List<Object> inhoud) {
    SectPr eerste = null;
    for (Object deel : List.copyOf(inhoud)) {
      SectPr hier = end(deel);
      eerste = eerste == null ? hier : eerste;
      if (hier != null && isBlank(deel)) {
        inhoud.remove(deel);
      } else if (hier != null) {
        ((P) deel).getPPr().setSectPr(null);
      }
    }
    return eerste;
  }

  /** Puts the parts that are too wide on pages in landscape. */
  void turn(Map<SdtBlock, Stuk> plaatsen) {
    List<Object> blokken = flat();
    int begin = -1;
    int einde = -1;
    for (int i = 0; i < blokken.size(); i++) {
      Stuk stuk = plaatsen.get(blokken.get(i));
      if (stuk != null && stuk.breed()) {
        begin = begin < 0 ? i : begin;
        einde = i;
      } else if (begin >= 0 && (stuk != null || end(blokken.get(i)) != null)) {
        turn(blokken, begin, einde);
        begin = -1;
      }
    }
    if (begin >= 0) {
      turn(blokken, begin, einde);
    }
  }

  private void turn(List<Object> blokken, int begin, int einde) {
    SectPr sectie = section(blokken, einde);
    if (Bladspiegel.isLandscape(sectie)) {
      return;
    }
    if (begin > 0) {
      content(blokken.get(begin)).add(0, ending(Bladspiegel.copy(sectie)));
    }
    Bladspiegel.continued(sectie);
    if (isLast(blokken, einde)) {
      Bladspiegel.turn(sectie);
    } else {
      close(content(blokken.get(einde)), Bladspiegel.turn(Bladspiegel.copy(sectie)));
    }
  }

  private static void close(List<Object> inhoud, SectPr sectie) {
    Object laatste = inhoud.isEmpty() ? null : inhoud.get(inhoud.size() - 1);
    if (laatste instanceof P alinea) {
      if (alinea.getPPr() == null) {
        alinea.setPPr(new PPr());
      }
      alinea.getPPr().setSectPr(sectie);
    } else {
      inhoud.add(ending(sectie));
    }
  }

  /** Makes a paragraph that ends a section and takes no room. */
  private static P ending(SectPr sectie) {
    PPr eigenschappen = new PPr();
    Spacing wit = new Spacing();
    wit.setBefore(BigInteger.ZERO);
    wit.setAfter(BigInteger.ZERO);
    wit.setLine(BigInteger.valueOf(20));
    wit.setLineRule(STLineSpacingRule.EXACT);
    eigenschappen.setSpacing(wit);
    eigenschappen.setSectPr(sectie);
    P alinea = new P();
    alinea.setPPr(eigenschappen);
    return alinea;
  }

  /** Tells whether nothing but white follows in the section. */
  private static boolean isLast(List<Object> blokken, int einde) {
    return blokken.stream()
        .skip(einde + 1L)
        .takeWhile(blok -> end(blok) == null)
        .allMatch(Secties::isBlank);
  }

  private SectPr section(List<Object> blokken, int vanaf) {
    return IntStream.range(vanaf + 1, blokken.size())
        .mapToObj(i -> end(blokken.get(i)))
        .filter(sectie -> sectie != null)
        .findFirst()
        .orElseGet(lijf::getSectPr);
  }

  private static SectPr end(Object blok) {
    return blok instanceof P alinea && alinea.getPPr() != null ? alinea.getPPr().getSectPr() : null;
  }

  private static boolean isBlank(Object blok) {
    return blok instanceof P alinea
        && alinea.getContent().stream()
            .map(XmlUtils::unwrap)
            .allMatch(
                d ->
                    d instanceof CTBookmark || d instanceof CTMarkupRange || d instanceof ProofErr);
  }

  private static List<Object> content(Object besturing) {
    return ((SdtBlock) besturing).getSdtContent().getContent();
  }

  /** Lists paragraphs, tables and the controls of our parts, without what other controls are. */
  private List<Object> flat() {
    List<Object> uit = new ArrayList<>();
    flatten(lijf.getContent(), uit);
    return uit;
  }

  private void flatten(List<Object> blokken, List<Object> uit) {
    for (Object deel : blokken) {
      Object blok = XmlUtils.unwrap(deel);
      if (blok instanceof SdtBlock besturing && !onze.contains(besturing)) {
        flatten(besturing.getSdtContent().getContent(), uit);
      } else {
        uit.add(blok);
      }
    }
  }
}
