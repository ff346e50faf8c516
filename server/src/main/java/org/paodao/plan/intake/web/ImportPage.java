package org.paodao.plan.intake.web;

import org.jspecify.annotations.Nullable;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.ImportProgress;
import org.paodao.plan.intake.ImportProgress.Stage;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * An import that is being read, could not be read, was stopped or was given up.
 *
 * @param progress how far the reading is
 */
public record ImportPage(ImportLine line, ImportProgress progress) implements Page {

    /** What is being done to the file. */
    public String stage(Ui ui) {
        Stage stage = progress.stage();
        String word = ui.msg("planimport.stage." + stage.word());
        String step = stage == Stage.WAITING ? word : ui.msg("planimport.stage", stage.step(), Stage.STEPS, word);
        return progress.percent() == null ? step : ui.msg("planimport.stage.share", step, progress.percent());
    }

    /** How much of that is done, for a bar; null where nobody can know. */
    public @Nullable String share() {
        return progress.percent() == null ? null : String.valueOf(progress.percent());
    }
}
