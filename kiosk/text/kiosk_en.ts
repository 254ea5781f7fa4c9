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
    <name>ByReceipt</name>
    <message numerus="yes">
        <source>It will be erased for good in %n minute(s).</source>
        <translation>
            <numerusform>It will be erased for good in one minute.</numerusform>
            <numerusform>It will be erased for good in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was withdrawn takes effect in %n minute(s).</source>
        <translation>
            <numerusform>What was withdrawn takes effect in one minute.</numerusform>
            <numerusform>What was withdrawn takes effect in %n minutes.</numerusform>
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
    <name>HandingOver</name>
    <message numerus="yes">
        <source>%n contact(s) handed over</source>
        <translation>
            <numerusform>One contact handed over</numerusform>
            <numerusform>%n contacts handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) wait to be handed over.</source>
        <translation>
            <numerusform>One contact waits to be handed over.</numerusform>
            <numerusform>%n contacts wait to be handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) too.</source>
        <translation>
            <numerusform>One later change too.</numerusform>
            <numerusform>%n later changes too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n demo(s)</source>
        <translation>
            <numerusform>One demo</numerusform>
            <numerusform>%n demos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>one refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>One digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message numerus="yes">
        <source>Locks by itself in %n second(s)</source>
        <translation>
            <numerusform>Locks by itself in one second</numerusform>
            <numerusform>Locks by itself in %n seconds</numerusform>
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
