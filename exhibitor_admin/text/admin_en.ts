<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n contact(s) must be erased</source>
        <translation>
            <numerusform>%n contact must be erased</numerusform>
            <numerusform>%n contacts must be erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of this machine&apos;s kiosk to collect</source>
        <translation>
            <numerusform>%n contact of this machine&apos;s kiosk to collect</numerusform>
            <numerusform>%n contacts of this machine&apos;s kiosk to collect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demo(s) to decide on</source>
        <translation>
            <numerusform>%n demo to decide on</numerusform>
            <numerusform>%n demos to decide on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibitor(s) to be told</source>
        <translation>
            <numerusform>%n exhibitor to be told</numerusform>
            <numerusform>%n exhibitors to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) not seen for a day</source>
        <translation>
            <numerusform>%n kiosk not seen for a day</numerusform>
            <numerusform>%n kiosks not seen for a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of kiosks can&apos;t be read</source>
        <translation>
            <numerusform>%n record of a kiosk can&apos;t be read</numerusform>
            <numerusform>%n records of kiosks can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n MB are left on this disk</source>
        <translation>
            <numerusform>Only %n MB is left on this disk</numerusform>
            <numerusform>Only %n MB are left on this disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old</source>
        <translation>
            <numerusform>The last backup is %n day old</numerusform>
            <numerusform>The last backup is %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message numerus="yes">
        <source>%n record(s) couldn&apos;t be read and stay at the kiosk.</source>
        <translation>
            <numerusform>%n record couldn&apos;t be read and stays at the kiosk.</numerusform>
            <numerusform>%n records couldn&apos;t be read and stay at the kiosk.</numerusform>
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
    <name>KioskLine</name>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n record can&apos;t be read</numerusform>
            <numerusform>%n records can&apos;t be read</numerusform>
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
<context>
    <name>UnreadableSheet</name>
    <message numerus="yes">
        <source>%n record(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n record can&apos;t be read</numerusform>
            <numerusform>%n records can&apos;t be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictRow</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
</TS>
