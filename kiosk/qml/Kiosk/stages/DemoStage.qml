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
    readonly property bool device: demo.source === "device" && !preparing && !recovering
    readonly property bool live: device && demo.device === "live"
    // In reach mode the tiles below do it, where the stage itself is too high.
    readonly property bool within: !(Theme.reach && Theme.portrait)
    readonly property bool holds: demo.moves && !device && !preparing && !recovering && within
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
            : view.recovering ? qsTr("The model is being opened again. One moment, please.")
            : view.live && !view.demo.recorded ? (view.demo.input === "sound" ? qsTr("The microphone is on; nothing is kept") : qsTr("The camera is on; no picture is kept"))
            : view.demo.sourceName
        lit: view.live
        icon: view.preparing ? "" : view.recovering ? "rotate-ccw" : view.device ? (view.live ? "" : view.demo.input === "sound" ? "mic" : "camera") : !view.demo.moves ? view.demo.icon : view.demo.paused ? "play" : "pause"
        action: !view.holds ? "" : view.demo.paused ? qsTr("Let it run on") : qsTr("Hold the picture")
        onTouched: view.demo.pause(!view.demo.paused)
    }
    Button {
        visible: view.device && view.within
        anchors { right: parent.right; bottom: parent.bottom; margins: 2.4 * Theme.u }
        icon: view.demo.paused ? "play" : view.demo.input === "sound" ? "pause" : "camera"
        text: view.demo.paused ? qsTr("Let it run on") : view.demo.input === "sound" ? qsTr("Hold the sound") : qsTr("Take a picture")
        onClicked: view.demo.pause(!view.demo.paused)
    }
}
