<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message numerus="yes">
        <source>%n demo(s) run right on this machine, without any network.</source>
        <translation>
            <numerusform>%n demo runs right on this machine, without any network.</numerusform>
            <numerusform>%n demos run right on this machine, without any network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failed</name>
    <message numerus="yes">
        <source>%n other demo(s) still run, and nothing of yours is lost.</source>
        <translation>
            <numerusform>%n other demo still runs, and nothing of yours is lost.</numerusform>
            <numerusform>%n other demos still run, and nothing of yours is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>In %n seconds everything you did here is wiped.</source>
        <translation>
            <numerusform>In %n second everything you did here is wiped.</numerusform>
            <numerusform>In %n seconds everything you did here is wiped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
