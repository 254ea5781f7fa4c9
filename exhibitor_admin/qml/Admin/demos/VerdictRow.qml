// Whether a demo is in order, and what can be asked about it anew.
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: row

    required property Demos demos
    required property Opened opened

    signal profileTouched

    implicitHeight: Tokens.controlHeight

    Status {
        anchors.verticalCenter: parent.verticalCenter
        icon: row.opened.problemCount ? "triangle-alert" : "check"
        text: row.opened.problemCount ? qsTr("%n problem(s)", "", row.opened.problemCount) : row.width < 660 ? qsTr("Everything is in order") : qsTr("Files, signature, manifest, models, samples and results are in order")
        kind: row.opened.problemCount ? "bad" : "good"
    }
    Button {
        visible: row.demos.live.on && row.opened.state !== "bad"
        anchors.right: parent.right
        kind: "link"
        icon: "gauge"
        text: qsTr("Speed on a kiosk…")
        enabled: !row.demos.tasks.busy
        onClicked: row.profileTouched()
    }
    Button {
        visible: row.opened.state === "bad"
        anchors.right: parent.right
        kind: "link"
        icon: "rotate-ccw"
        text: qsTr("Check again")
        enabled: !row.demos.tasks.busy
        onClicked: row.demos.checkAgain()
    }
}
