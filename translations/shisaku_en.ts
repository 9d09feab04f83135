<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>shisaku::BackupContents</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) of %1</source>
        <translation>
            <numerusform>%n grade of %1</numerusform>
            <numerusform>%n grades of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ChartDesk</name>
    <message numerus="yes">
        <source>%n chart(s) were written into the folder %1.</source>
        <translation>
            <numerusform>%n chart was written into the folder %1.</numerusform>
            <numerusform>%n charts were written into the folder %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::Charts</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <extracomment>The middle of a chart&apos;s label, such as 【A】, 24施策, 59%</extracomment>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2. %n measure(s) in all.</source>
        <extracomment>The figures of a chart as text: title, the labels, and the total of measures</extracomment>
        <translation>
            <numerusform>%1: %2. %n measure in all.</numerusform>
            <numerusform>%1: %2. %n measures in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more measure(s)</source>
        <extracomment>The last line under a list of measures</extracomment>
        <translation>
            <numerusform>and %n more measure</numerusform>
            <numerusform>and %n more measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Percentages are of the %n rated measure(s).</source>
        <translation>
            <numerusform>Percentages are of the %n rated measure.</numerusform>
            <numerusform>Percentages are of the %n rated measures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportDesk</name>
    <message numerus="yes">
        <source>Lines that were not taken in: %n.</source>
        <translation>
            <numerusform>Lines that were not taken in: %n.</numerusform>
            <numerusform>Lines that were not taken in: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were taken in.</source>
        <translation>
            <numerusform>%n value was taken in.</numerusform>
            <numerusform>%n values were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Take in (%n)</source>
        <translation>
            <numerusform>&amp;Take in (%n)</numerusform>
            <numerusform>&amp;Take in (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n contradiction(s) neither side is chosen, so neither would be taken in:</source>
        <translation>
            <numerusform>Of %n contradiction neither side is chosen, so neither would be taken in:</numerusform>
            <numerusform>Of %n contradictions neither side is chosen, so neither would be taken in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportDraft</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportFilesPage</name>
    <message numerus="yes">
        <source>table with %n row(s)</source>
        <translation>
            <numerusform>table with %n row</numerusform>
            <numerusform>table with %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in which no measures were found</source>
        <translation>
            <numerusform>%n row, in which no measures were found</numerusform>
            <numerusform>%n rows, in which no measures were found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportPreviewPage</name>
    <message numerus="yes">
        <source>Not answered yet: %n department(s)</source>
        <translation>
            <numerusform>Not answered yet: %n department</numerusform>
            <numerusform>Not answered yet: %n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines that stay out: %n. Contradictions are chosen one by one, and so is what somebody has to look at.</source>
        <translation>
            <numerusform>Lines that stay out: %n. Contradictions are chosen one by one, and so is what somebody has to look at.</numerusform>
            <numerusform>Lines that stay out: %n. Contradictions are chosen one by one, and so is what somebody has to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines on the clipboard: %n.</source>
        <translation>
            <numerusform>%n line on the clipboard.</numerusform>
            <numerusform>%n lines on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::ImportRows</name>
    <message numerus="yes">
        <source>Rows of other years than %1 were left out: %n.</source>
        <translation>
            <numerusform>Rows of other years than %1 were left out: %n.</numerusform>
            <numerusform>Rows of other years than %1 were left out: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::MeasuresPage</name>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 of %n measure</numerusform>
            <numerusform>%1 of %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was cleared in %n selected row(s). One step of undo takes it back.</source>
        <translation>
            <numerusform>%1 was cleared in %n selected row. One step of undo takes it back.</numerusform>
            <numerusform>%1 was cleared in %n selected rows. One step of undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is “%2” in %n selected row(s) now. One step of undo takes it back.</source>
        <translation>
            <numerusform>%1 is “%2” in %n selected row now. One step of undo takes it back.</numerusform>
            <numerusform>%1 is “%2” in %n selected rows now. One step of undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the %1 of %n measure(s) that the filter shows.</source>
        <translation>
            <numerusform>This is the %1 of %n measure that the filter shows.</numerusform>
            <numerusform>These are the %1 of %n measures that the filter shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::NewFiles</name>
    <message numerus="yes">
        <source>There are %n files of these names already, such as %1. Should they be replaced?</source>
        <translation>
            <numerusform>There are %n files of these names already, such as %1. Should they be replaced?</numerusform>
            <numerusform>There are %n files of these names already, such as %1. Should they be replaced?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::Pasting</name>
    <message numerus="yes">
        <source>Paste (%n cell(s))</source>
        <translation>
            <numerusform>Paste (%n cell)</numerusform>
            <numerusform>Paste (%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut (%n cell(s))</source>
        <translation>
            <numerusform>Cut (%n cell)</numerusform>
            <numerusform>Cut (%n cells)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shisaku::SurveyDesk</name>
    <message numerus="yes">
        <source>%n survey workbook(s) were written into the folder %1.</source>
        <translation>
            <numerusform>%n survey workbook was written into the folder %1.</numerusform>
            <numerusform>%n survey workbooks were written into the folder %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
