// The head of a demo: its name, whose it is, and what can be done with it.
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: head

    required property Demos demos
    required property Opened opened
    required property Lock lock
    readonly property bool signs: opened.signed
    readonly property bool dropped: opened.state === "bad"
    readonly property bool older: opened.state !== "approved" && opened.shown !== "" && opened.shown !== opened.version && !head.newer
    readonly property bool newer: opened.state === "waiting" && head.isAbove(opened.version, opened.shown)

    // What kiosks show isn't simply thrown away.
    readonly property bool removable: ["waiting", "revoked"].includes(opened.state) && opened.source.endsWith(".demo")

    signal removeTouched
    signal unlockTouched
    signal retireTouched
    signal reportTouched

    // Whether one version is higher than another.
    function isAbove(one: string, other: string): bool {
        const mine = one.split(".").map(Number), theirs = other.split(".").map(Number);
        const at = mine.findIndex((number, place) => number !== theirs[place]);
        return at >= 0 && mine[at] > theirs[at];
    }

    function decide() {
        if (!head.signs)
            opened.install();
        else if (!lock.signs)
            unlockTouched();
        else if (older)
            opened.goBack();
        else
            opened.approve();
    }

    implicitHeight: Math.max(names.height, actions.height)

    Column {
        id: names

        anchors { left: parent.left; right: actions.left; rightMargin: Tokens.gap }

        Words {
            width: parent.width
            text: "%1 %2".arg(head.opened.title).arg(head.opened.version)
            style: "h2"
            maximumLineCount: 2
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: [head.opened.exhibitor, head.opened.key ? qsTr("Key %1").arg(head.opened.key) : "",
                   head.opened.shown && head.opened.shown !== head.opened.version ? qsTr("Kiosks show %1").arg(head.opened.shown) : ""].filter(Boolean).join(" · ")
            style: "small"
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    Row {
        id: actions

        anchors.right: parent.right
        spacing: 10

        Button {
            visible: head.opened.state !== "absent" && head.opened.state !== "looking"
            icon: "mail"
            text: head.width > 640 ? qsTr("Report…") : ""
            name: qsTr("Report…")
            enabled: !head.demos.tasks.busy
            onClicked: head.reportTouched()
        }
        Button {
            visible: head.opened.shown !== "" && head.opened.hasEvent
            icon: "star"
            text: head.opened.featured ? qsTr("Featured") : qsTr("Feature")
            on: head.opened.featured
            enabled: !head.demos.tasks.busy
            onClicked: head.opened.feature()
        }
        Button {
            visible: head.dropped || head.removable
            icon: "trash-2"
            text: head.dropped ? qsTr("Forget it") : ""
            name: qsTr("Forget it")
            enabled: head.dropped || !head.demos.tasks.busy
            onClicked: head.dropped ? head.demos.forget() : head.removeTouched()
        }
        Button {
            visible: head.signs && head.opened.state !== "revoked" && head.opened.shown !== ""
            icon: "x"
            text: qsTr("Withdraw…")
            enabled: !head.demos.tasks.busy
            onClicked: head.lock.signs ? head.retireTouched() : head.unlockTouched()
        }
        Button {
            visible: head.dropped
            kind: "main"
            enabled: false
            icon: "file-signature"
            text: qsTr("Mend %n problem(s), then sign", "", head.opened.problemCount)
        }
        Button {
            visible: ["waiting", "revoked"].includes(head.opened.state) && (head.signs || !head.opened.installed)
            kind: "main"
            enabled: !head.demos.tasks.busy
            icon: !head.signs ? "download" : head.lock.signs ? "file-signature" : "lock-keyhole"
            text: !head.signs ? qsTr("Put on this machine") : head.older ? qsTr("Go back to it") : head.opened.state === "revoked" ? qsTr("Approve again") : qsTr("Approve and sign")
            onClicked: head.decide()
        }
    }
}
