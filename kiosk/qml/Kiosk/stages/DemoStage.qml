// The stage of a demo: what it is given, and one chip that says what that is.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: view

    required property Demo demo
    readonly property bool preparing: demo.state === "working"
    readonly property bool recovering: demo.state === "recovering"
    // In reach mode the tiles below do it, where the stage itself is too high.
    readonly property bool holds: demo.moves && !preparing && !recovering && !(Theme.reach && Theme.portrait)
    readonly property var kinds: ({ "picture": picture, "file": file, "series": series, "sound": sound, "text": text })

    color: Theme.stageGround
    clip: true

    Loader {
        anchors.fill: parent
        opacity: view.preparing ? 0.35 : 1
        sourceComponent: view.kinds[view.demo.input] ?? null
    }
    Component { id: picture; PictureStage { demo: view.demo } }
    Component {
        id: series

        DemoOverlay { demo: view.demo; pictureRect: Qt.rect(0, 0, width, height) }
    }
    Component { id: file; FileStage { demo: view.demo } }
    Component { id: sound; SoundStage { demo: view.demo } }
    Component { id: text; TextStage { demo: view.demo } }
    DrumStar {
        visible: view.preparing
        anchors.centerIn: parent
        width: 24 * Theme.u
        busy: true
        lit: "#E0B050"
        unlit: "#6B5A4B"
        Accessible.name: qsTr("Getting ready")
    }
    Chip {
        anchors { left: parent.left; bottom: parent.bottom; margins: 2.4 * Theme.u }
        text: view.preparing ? qsTr("Opening the model…")
            : view.recovering ? qsTr("The model is being opened again. One moment, please.") : view.demo.sourceName
        icon: view.preparing ? "" : view.recovering ? "rotate-ccw" : !view.demo.moves ? view.demo.icon : view.demo.paused ? "play" : "pause"
        action: !view.holds ? "" : view.demo.paused ? qsTr("Let it run on") : qsTr("Hold the picture")
        onTouched: view.demo.pause(!view.demo.paused)
    }
}
