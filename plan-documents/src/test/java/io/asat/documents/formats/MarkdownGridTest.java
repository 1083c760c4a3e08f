package io.asat.documents.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownGridTest {
    @Test
    void readsTablesUnderTheirHeadingsAndProseBetween() {
        Grid grid = Grids.read("""
                # Cycling plan

                Agreed in **March**.

                ## Theme 1: Routes

                | Ref | Action | Owner |
                |:----|--------|------:|
                | 1.1 | Mark a *safe* route | Jo |
                | 1.2 | Build a crossing | [Al](https://example.org) |

                Theme 2
                -------
                Ref | Action | Owner
                --- | --- | ---
                2.1 | Count | Jo
                """);

        assertThat(Grids.lines(grid))
                .containsExactly(
                        "1: Cycling plan",
                        "2: ",
                        "3: Agreed in March.",
                        "4: ",
                        "5: Theme 1: Routes",
                        "6: ",
                        "7: Ref¦Action¦Owner",
                        "9: 1.1¦Mark a safe route¦Jo",
                        "10: 1.2¦Build a crossing¦Al",
                        "12: Theme 2",
                        "13: ",
                        "14: Ref¦Action¦Owner",
                        "16: 2.1¦Count¦Jo");
        assertThat(grid.rows().get(7).block())
                .isEqualTo(new Block(1, Block.Kind.TABLE, List.of("Cycling plan", "Theme 1: Routes"), ""));
        assertThat(grid.rows().getLast().block().headings()).containsExactly("Cycling plan", "Theme 2");
        assertThat(grid.rows().getFirst().isCertain()).isFalse();
    }

    @Test
    void headingsMayBeClosed() {
        Grid grid = Grids.read("# Plan # 2 ##  \n## #\n### Routes###\n\n| Ref | Action |\n|---|---|\n| 1 | Mend |\n");

        assertThat(Grids.lines(grid)).startsWith("1: Plan # 2", "2: ", "3: Routes");
    }

    @Test
    void cellsRunOverLines() {
        assertThat(Grids.lines(Grids.read("""
                        | Ref | Action | Owner |
                        |---|---|---|
                        | 1 | Mend the gate<br>and the fence | Jo |
                        | 2 | Paint the gate
                        and the fence | Al |
                        | 3 | Wash |
                        The end.""")))
                .containsExactly(
                        "1: Ref¦Action¦Owner",
                        "3: 1¦Mend the gate⏎and the fence¦Jo",
                        "4: 2¦Paint the gate⏎and the fence¦Al",
                        "6: 3¦Wash¦",
                        "7: The end.");
    }

    @Test
    void betweenBordersARowTakesAsManyLinesAsItLikes() {
        assertThat(Grids.lines(Grids.read("""
                        +-----+----------+-------+
                        | Ref | Action   | Owner |
                        +=====+==========+=======+
                        | 1   | Mend the | Jo    |
                        |     | gate     | Al    |
                        +-----+----------+-------+
                        | 2   | Paint    |       |
                        +-----+----------+-------+
                        """)))
                .containsExactly("2: Ref¦Action¦Owner", "4: 1¦Mend the⏎gate¦Jo⏎Al", "7: 2¦Paint¦");
    }

    @Test
    void framedRowsNeedNoRule() {
        assertThat(Grids.lines(Grids.read("| Ref | Action | Owner |\n| 1 | Mend | Jo |\n| 2 | Paint | Al |\n")))
                .containsExactly("1: Ref¦Action¦Owner", "2: 1¦Mend¦Jo", "3: 2¦Paint¦Al");
    }

    @Test
    void markupIsNoText() {
        assertThat(Grids.lines(Grids.read("""
                        | Ref | Action | By when |
                        |---|---|---|
                        | 1\\.1 | either \\| or, 5 * 3, snake_case | ~~30.10.20~~ **_31.12.20_** |
                        | 1\\.2 | `code` &amp; <b>bold</b> | __now__ ![a](b.png) |
                        """)))
                .containsExactly(
                        "1: Ref¦Action¦By when",
                        "3: 1.1¦either | or, 5 * 3, snake_case¦31.12.20~30.10.20~",
                        "4: 1.2¦code & bold¦now a");
    }
}
