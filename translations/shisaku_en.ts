<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>shisaku::ChartDesk</name>
    <message numerus="yes">
        <source>%n chart(s) were written into the folder %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n files of these names already, such as %1. Should they be replaced?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
