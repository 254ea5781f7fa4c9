<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>DemoDetail</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoHead</name>
    <message numerus="yes">
        <source>Mend %n problem(s), then sign</source>
        <translation>
            <numerusform>Mend %n problem, then sign</numerusform>
            <numerusform>Mend %n problems, then sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message numerus="yes">
        <source>Kiosks stop showing all %n version(s) of it as soon as they take the next bundle.</source>
        <translation>
            <numerusform>Kiosks stop showing its one version as soon as they take the next bundle.</numerusform>
            <numerusform>Kiosks stop showing all %n versions of it as soon as they take the next bundle.</numerusform>
        </translation>
    </message>
</context>
</TS>
