<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</context>
</TS>
